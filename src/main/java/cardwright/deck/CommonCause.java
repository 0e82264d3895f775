package cardwright.deck;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.SafeBatch.Wish;
import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a reason that many files have in common, such as a disk that is full or a folder that was
/// taken away, from reasons of their own: the next files would fail as well, so the job stops and
/// says so once.
public final class CommonCause {

  /// So many files have no reason in common that is their own.
  private static final int MANY = 100;

  private CommonCause() {}

  /// Marks those that failed as stopping the job, if they are many, all for one and the same
  /// reason, and none at all could be written or the disk has no room for them.
  ///
  /// @return what became of each, as it was given but for the mark
  static List<Put> mark(Disk disk, List<Wish> wishes, List<Put> puts) {
    List<Wish> failed = new ArrayList<>();
    Set<String> reasons = new HashSet<>();
    boolean written = false;
    for (int i = 0; i < puts.size(); i++) {
      DeckProblem problem = puts.get(i).problem();
      if (problem == null) {
        written |= puts.get(i).outcome() != Outcome.UNCHANGED;
      } else {
        failed.add(wishes.get(i));
        reasons.add(problem.message());
      }
    }
    if (failed.size() < MANY) {
      return puts;
    }
    List<Path> files = failed.stream().map(Wish::file).toList();
    Optional<DeckProblem> gone = goneFolder(files);
    if (gone.isPresent()) {
      return stop(puts, gone.get());
    }
    if (reasons.size() > 1 || (written && !isFull(disk, failed))) {
      return puts;
    }
    String reason = reasons.iterator().next();
    String message =
        written
            ? Messages.of("deck.manyNotWritten", failed.size(), puts.size(), reason)
            : Messages.of("deck.noneOfManyWritten", failed.size(), reason);
    return stop(puts, problem(files, message));
  }

  /// What stops a job: many files, none of which is there any more, nor is the folder that they
  /// were in.
  public static Optional<DeckProblem> goneFolder(List<Path> files) {
    Path place = files.size() < MANY ? null : place(files);
    return place != null && Files.notExists(place)
        ? Optional.of(gone(place, files.size()))
        : Optional.empty();
  }

  private static DeckProblem gone(Path place, int files) {
    return DeckProblem.of(place.toString(), Messages.of("deck.folderTakenAway", files));
  }

  /// Stops the job for a reason that keeps all its files from being written.
  ///
  /// @param puts what was to become of each
  static List<Put> stopAll(List<Wish> wishes, List<Put> puts, String reason) {
    List<Put> failed =
        puts.stream()
            .map(put -> put.outcome() == Outcome.UNCHANGED ? put : new Put(Outcome.FAILED, null))
            .toList();
    return stop(failed, problem(wishes.stream().map(Wish::file).toList(), reason));
  }

  private static List<Put> stop(List<Put> puts, DeckProblem why) {
    return puts.stream()
        .map(put -> put.outcome() == Outcome.FAILED ? new Put(Outcome.FAILED, why, true) : put)
        .toList();
  }

  private static DeckProblem problem(List<Path> files, String message) {
    Path place = Objects.requireNonNullElse(place(files), files.getFirst());
    return DeckProblem.of(place.toString(), message);
  }

  private static boolean isFull(Disk disk, List<Wish> failed) {
    long needed = failed.stream().mapToLong(wish -> wish.content().length).sum();
    try {
      return disk.room(failed.getFirst().file().toAbsolutePath().getParent()) < needed;
    } catch (IOException e) {
      return false;
    }
  }

  /// The folder that all files are in; null if they have none in common.
  private static @Nullable Path place(List<Path> files) {
    Path place = files.getFirst().getParent();
    for (Path file : files) {
      while (place != null && !file.startsWith(place)) {
        place = place.getParent();
      }
    }
    return place;
  }
}
