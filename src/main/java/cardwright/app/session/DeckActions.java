package cardwright.app.session;

import cardwright.app.text.Texts;
import cardwright.card.CardData;
import cardwright.card.FieldException;
import cardwright.card.Links;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.card.TweetCounts;
import cardwright.deck.CardNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be done with the deck's cards as files: made, doubled, renamed, thrown away. On the
/// window's thread; the files are worked on in the background.
public final class DeckActions {

  /// What a new card is made of.
  ///
  /// @param name of the card's file or folder, without an ending
  /// @param layout to be filled
  /// @param person the display name
  /// @param handle without `@`
  public record NewCard(String name, String layout, String person, String handle) {}

  private static final String SITE = "https://www.huggingtweets.com/";
  private static final String RUNS = "https://wandb.ai/";

  private final Workspace workspace;

  /// The actions on a workspace's deck.
  public DeckActions(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Makes a card and shows it. The addresses of its runs are left to be filled in.
  ///
  /// @return why that cannot be done; empty if it is being done
  public Optional<String> create(NewCard card) {
    try {
      String text = workspace.engine().write(data(card));
      write(free(card.name()), text);
      return Optional.empty();
    } catch (FieldException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static CardData data(NewCard card) {
    String thumbnail = SITE + card.handle() + "/" + System.currentTimeMillis() + "/predictions.png";
    return new CardData(
        card.layout(),
        List.of(new Person(card.person(), null, true, new TweetCounts(0L, 0L, 0L, 0L))),
        List.of(card.handle()),
        null,
        null,
        thumbnail,
        new Links(null, RUNS, RUNS),
        Map.of(),
        Map.of());
  }

  /// Beside the deck's other cards, of their kind; `README.md` in a folder of its own where there
  /// are none.
  private Path free(String name) {
    Optional<Path> like =
        workspace
            .selected()
            .or(() -> workspace.entries().stream().findFirst())
            .map(DeckEntry::path);
    Path root = workspace.roots().isEmpty() ? Path.of("") : workspace.roots().getFirst();
    return CardNames.free(like.orElseGet(() -> root.resolve(name).resolve("README.md")), name);
  }

  /// Makes a copy of a card as it is in the window, and shows it.
  public void duplicate(DeckEntry entry) {
    Path copy = CardNames.free(entry.path(), CardNames.name(entry.path()) + "-copy");
    var reading = workspace.reading(entry);
    workspace
        .background()
        .run(
            reading,
            (Reading card) -> write(copy, card.text()),
            e -> workspace.tell(String.valueOf(e.getMessage())));
  }

  private void write(Path path, String text) {
    workspace
        .background()
        .run(
            () -> {
              workspace.store().write(path, null, text);
              return path;
            },
            made -> {
              workspace.changes().made(made);
              workspace.tell(Texts.of("card.made", DeckEntry.name(made)));
            },
            e -> workspace.tell(String.valueOf(e.getMessage())));
  }

  /// Gives a card another name: its folder, if it is a README.md, else its file.
  ///
  /// @param name without a file's ending
  public void rename(DeckEntry entry, String name) {
    Path from = CardNames.named(entry.path());
    Path to = CardNames.named(CardNames.beside(entry.path(), name));
    if (from.equals(to)) {
      return;
    }
    workspace
        .background()
        .run(
            () -> {
              workspace.store().rename(from, to);
              return to;
            },
            done -> {
              workspace.changes().renamed(from, to);
              workspace.tell(Texts.of("card.renamed", entry.fileName()));
            },
            e -> workspace.tell(String.valueOf(e.getMessage())));
  }

  /// Moves cards to the trash.
  public void trash(List<DeckEntry> cards) {
    for (DeckEntry entry : cards) {
      Path path = entry.path();
      workspace
          .background()
          .run(
              () -> {
                workspace.store().trash(path);
                return path;
              },
              gone -> {
                workspace.changes().removed(entry);
                workspace.tell(Texts.of("card.trashed", DeckEntry.name(gone)));
              },
              e -> workspace.tell(String.valueOf(e.getMessage())));
    }
  }
}
