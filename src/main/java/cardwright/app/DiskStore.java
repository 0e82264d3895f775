package cardwright.app;

import cardwright.app.session.CardStore;
import cardwright.app.session.OnDisk;
import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import cardwright.deck.DeckFolder;
import cardwright.deck.DeckProblem;
import cardwright.deck.SafeFiles;
import cardwright.deck.Trash;
import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Cards on disk. What killed saves left behind is swept when a folder is opened.
final class DiskStore implements CardStore {

  /// So many cards at least come into the list at once: few enough for the window to stay quick,
  /// enough for a long list to be there soon.
  private static final int BATCH = 250;

  /// Of a long list this part of it comes at once, as each time costs more.
  private static final int PART = 10;

  private final Trash trash;

  /// @param trash takes the cards that are thrown away
  DiskStore(Trash trash) {
    this.trash = trash;
  }

  /// Cards on disk, and the user's own trash.
  DiskStore() {
    this(Trash.ofUser());
  }

  @Override
  public List<String> scan(List<Path> paths, Consumer<List<Path>> batch, BooleanSupplier wanted) {
    Batches found = new Batches(batch, wanted);
    DeckFolder.scan(paths, found);
    found.flush();
    // Last, so that nobody waits for it to see the first card.
    if (wanted.getAsBoolean()) {
      paths.stream().filter(Files::isDirectory).forEach(SafeFiles::sweep);
    }
    return found.troubles;
  }

  @Override
  public Utf8.Decoded read(Path path) throws IOException {
    try {
      return CardFile.read(path).content();
    } catch (DeckException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public OnDisk look(Path path, String expected) {
    if (Files.notExists(path)) {
      return new OnDisk.Gone();
    }
    try {
      return switch (CardFile.read(path).content()) {
        case Utf8.Text(String text) when text.equals(expected) && !Files.isWritable(path) ->
            new OnDisk.WriteProtected();
        case Utf8.Text(String text) -> new OnDisk.Text(text);
        case Utf8.NotUtf8 bad ->
            new OnDisk.Unreadable(
                new CardFile(path, bad).problem().map(DeckProblem::toString).orElse(""));
      };
    } catch (DeckException e) {
      return new OnDisk.Unreadable(e.getMessage());
    }
  }

  @Override
  public void write(Path path, @Nullable String before, String text) throws IOException {
    work(
        () -> {
          if (before == null) {
            SafeFiles.create(path, Utf8.encode(text));
          } else {
            SafeFiles.replace(path, Utf8.encode(before), Utf8.encode(text));
          }
        });
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    work(() -> SafeFiles.rename(from, to));
  }

  @Override
  public void trash(Path path) throws IOException {
    work(() -> trash.take(path));
  }

  private interface DeckWork {
    void run() throws DeckException;
  }

  private static void work(DeckWork work) throws IOException {
    try {
      work.run();
    } catch (DeckException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Collects what is found into batches; the first card is passed on at once.
  private static final class Batches implements DeckFolder.Visitor {

    private final Consumer<List<Path>> batch;
    private final BooleanSupplier wanted;
    private final List<String> troubles = new ArrayList<>();
    private final List<Path> cards = new ArrayList<>();
    private int limit = 1;
    private int passed;

    Batches(Consumer<List<Path>> batch, BooleanSupplier wanted) {
      this.batch = batch;
      this.wanted = wanted;
    }

    @Override
    public void card(Path card) {
      cards.add(card);
      if (cards.size() >= limit) {
        flush();
        limit = Math.max(BATCH, passed / PART);
      }
    }

    @Override
    public void problem(DeckProblem problem) {
      troubles.add(problem.toString());
    }

    @Override
    public boolean goesOn() {
      return wanted.getAsBoolean();
    }

    void flush() {
      if (!cards.isEmpty()) {
        batch.accept(List.copyOf(cards));
        passed += cards.size();
        cards.clear();
      }
    }
  }
}
