package cardwright.deck;

import cardwright.deck.SafeBatch.Wish;
import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts cards into a folder, one file each: whole, or as they were. A card that is there already is
/// not touched.
public final class FolderOutput implements CardOutput {

  private final Path folder;
  private final @Nullable JobJournal journal;
  private final boolean dryRun;
  private @Nullable Object first;
  private int count;

  /// @param folder created where it is missing
  /// @param journal keeps what is replaced; null if it need not be kept
  /// @param dryRun whether nothing is to be written, only compared
  public FolderOutput(Path folder, @Nullable JobJournal journal, boolean dryRun) {
    this.folder = folder;
    this.journal = journal;
    this.dryRun = dryRun;
  }

  @Override
  public List<Put> put(List<Named> cards) throws DeckException {
    List<Put> puts = new ArrayList<>();
    List<Wish> wishes = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Named card : cards) {
      try {
        wishes.add(new Wish(folder.resolve(card.name()), null, card.content()));
        places.add(puts.size());
        puts.add(new Put(Outcome.NEW, null));
      } catch (InvalidPathException e) {
        String message = Messages.of("deck.systemsLocaleCannotNameFile");
        puts.add(new Put(Outcome.FAILED, DeckProblem.of(card.name(), message)));
      }
    }
    checkFolder();
    List<Put> written = SafeBatch.write(new Disk() {}, folder, wishes, journal, dryRun);
    for (int i = 0; i < written.size(); i++) {
      puts.set(places.get(i), written.get(i));
    }
    for (Put put : written) {
      count += put.problem() == null && put.outcome() != Outcome.UNCHANGED ? 1 : 0;
    }
    if (first == null) {
      first = identity();
    }
    return puts;
  }

  /// A folder that is taken away is not made again: half of the cards would be in it, and all be
  /// counted.
  private void checkFolder() throws DeckException {
    if (!dryRun && first != null && !first.equals(identity())) {
      String message = Messages.of("deck.folderOfCardsTakenAway", count);
      throw new DeckException(DeckProblem.of(folder.toString(), message));
    }
  }

  /// What tells the folder from another one of its name, where the system does; null if it is not
  /// there.
  private @Nullable Object identity() {
    try {
      BasicFileAttributes there = Files.readAttributes(folder, BasicFileAttributes.class);
      return Objects.requireNonNullElse(there.fileKey(), folder);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void finish() throws DeckException {
    checkFolder();
  }

  @Override
  public void close() {}
}
