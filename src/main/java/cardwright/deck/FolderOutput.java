package cardwright.deck;

import cardwright.deck.SafeBatch.Wish;
import cardwright.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts cards into a folder, one file each: whole, or as they were. A card that is there already is
/// not touched.
public final class FolderOutput implements CardOutput {

  /// So many cards have no reason in common that is their own.
  private static final int MANY = 100;

  private final Path folder;
  private final @Nullable JobJournal journal;
  private final boolean dryRun;

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
    List<Put> written = SafeBatch.write(new Disk() {}, folder, wishes, journal, dryRun);
    for (int i = 0; i < written.size(); i++) {
      puts.set(places.get(i), written.get(i));
    }
    if (written.size() >= MANY) {
      refuseToGoOn(written);
    }
    return puts;
  }

  /// Where not one of many cards can be written, for one and the same reason, such as a disk that
  /// is full, the next ones cannot either.
  private void refuseToGoOn(List<Put> written) throws DeckException {
    Set<String> reasons = new HashSet<>();
    for (Put put : written) {
      reasons.add(put.problem() == null ? "" : put.problem().message());
    }
    String reason = reasons.iterator().next();
    if (reasons.size() == 1 && !reason.isEmpty()) {
      throw new DeckException(
          DeckProblem.of(
              folder.toString(), Messages.of("deck.noneOfManyWritten", written.size(), reason)));
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}
}
