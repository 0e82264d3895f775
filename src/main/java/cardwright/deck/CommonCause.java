package cardwright.deck;

import cardwright.deck.CardOutput.Cause;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.SafeBatch.Wish;
import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells a reason that many files have in common, such as a disk that is full or a folder that was
/// taken away, from reasons of their own: the next files would fail as well, so the job stops and
/// says so once.
public final class CommonCause {

  /// So many files have no reason in common that is their own.
  private static final int MANY = 100;

  private CommonCause() {}

  /// Where the reason may lie that a file could not be made or filled.
  ///
  /// @param e what the system said; null if it was not asked
  static Cause of(@Nullable Throwable e) {
    if (e instanceof FileSystemException && e.getClass() != FileSystemException.class) {
      return Cause.FOLDER;
    }
    return e instanceof IOException ? Cause.DISK : Cause.OWN;
  }

  /// Marks those as stopping the job that failed because of their disk or folder, if they are many,
  /// all for one and the same reason. The folder is the reason only if none at all could be
  /// written, the disk also if it has no room for them.
  ///
  /// @param common the folder of all files of the job, as far as they are known; null for none
  /// @return what became of each, as it was given but for the mark
  static List<Put> mark(
      Disk disk, Supplier<@Nullable Path> common, List<Wish> wishes, List<Put> puts) {
    List<Wish> failed = those(wishes, puts, put -> put.outcome() == Outcome.FAILED);
    if (failed.size() < MANY) {
      return puts;
    }
    boolean written = isAnyWritten(puts);
    if (isReadOnly(disk, failed)) {
      String reason = Messages.of("deck.notSaved", Messages.of("deck.diskReadOnly"));
      DeckProblem why = problem(failed, puts.size(), written, reason);
      return stop(puts, _ -> true, why);
    }
    for (Cause cause : List.of(Cause.DISK, Cause.FOLDER)) {
      List<Wish> some = those(wishes, puts, put -> put.cause() == cause);
      List<String> reasons =
          puts.stream()
              .filter(put -> put.cause() == cause)
              .map(put -> Objects.requireNonNull(put.problem()).message())
              .distinct()
              .toList();
      if (some.size() >= MANY
          && reasons.size() == 1
          && (cause == Cause.DISK
              ? !written || isFull(disk, some)
              : !written && isUnusable(disk, common.get()))) {
        DeckProblem why = problem(some, puts.size(), written, reasons.getFirst());
        return stop(puts, put -> put.cause() == cause, why);
      }
    }
    return puts;
  }

  /// Marks those that failed as stopping the job, if they are many, none at all could be written,
  /// and the folder of all of them was taken away.
  ///
  /// @param common the folder of all files of the job, as far as they are known; null for none
  /// @param puts what became of files that were there before
  static List<Put> markGone(Supplier<@Nullable Path> common, List<Put> puts) {
    if (isAnyWritten(puts) || puts.stream().anyMatch(Put::stops)) {
      return puts;
    }
    long failed = puts.stream().filter(put -> put.outcome() == Outcome.FAILED).count();
    return gone(common, failed).map(why -> stop(puts, _ -> true, why)).orElse(puts);
  }

  /// What stops a job: many files that failed, and the folder that they were in is not there any
  /// more.
  ///
  /// @param failed none of which could be read
  public static Optional<DeckProblem> goneFolder(List<Path> failed) {
    return gone(() -> place(failed), failed.size());
  }

  private static Optional<DeckProblem> gone(Supplier<@Nullable Path> common, long failed) {
    Path place = failed < MANY ? null : common.get();
    return place != null && Files.notExists(place)
        ? Optional.of(DeckProblem.of(place.toString(), Messages.of("deck.folderTakenAway", failed)))
        : Optional.empty();
  }

  private static List<Wish> those(List<Wish> wishes, List<Put> puts, Predicate<Put> which) {
    return IntStream.range(0, puts.size())
        .filter(i -> which.test(puts.get(i)))
        .mapToObj(wishes::get)
        .toList();
  }

  private static boolean isAnyWritten(List<Put> puts) {
    return puts.stream()
        .map(Put::outcome)
        .anyMatch(outcome -> outcome == Outcome.NEW || outcome == Outcome.CHANGED);
  }

  private static boolean isUnusable(Disk disk, @Nullable Path folder) {
    return folder != null && !disk.takesFiles(folder);
  }

  /// Stops the job for a reason that keeps all its files from being written.
  ///
  /// @param puts what was to become of each
  static List<Put> stopAll(List<Wish> wishes, List<Put> puts, String reason) {
    List<Put> failed =
        puts.stream()
            .map(
                put ->
                    put.outcome() == Outcome.UNCHANGED || put.problem() != null
                        ? put
                        : new Put(Outcome.FAILED, null))
            .toList();
    return stop(failed, put -> put.problem() == null, problem(wishes, reason));
  }

  private static List<Put> stop(List<Put> puts, Predicate<Put> which, DeckProblem why) {
    return puts.stream()
        .map(
            put ->
                put.outcome() == Outcome.FAILED && which.test(put)
                    ? new Put(Outcome.FAILED, why, Cause.COMMON)
                    : put)
        .toList();
  }

  private static DeckProblem problem(List<Wish> failed, int of, boolean written, String reason) {
    return problem(
        failed,
        written
            ? Messages.of("deck.manyNotWritten", failed.size(), of, reason)
            : Messages.of("deck.noneOfManyWritten", failed.size(), reason));
  }

  private static DeckProblem problem(List<Wish> wishes, String message) {
    List<Path> files = wishes.stream().map(Wish::file).toList();
    Path place = Objects.requireNonNullElse(place(files), files.getFirst());
    return DeckProblem.of(place.toString(), message);
  }

  private static boolean isReadOnly(Disk disk, List<Wish> failed) {
    try {
      return disk.isReadOnly(failed.getFirst().file().toAbsolutePath().getParent());
    } catch (IOException e) {
      return false;
    }
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
  static @Nullable Path place(List<Path> files) {
    Path place = files.getFirst().getParent();
    for (Path file : files) {
      while (place != null && !file.startsWith(place)) {
        place = place.getParent();
      }
    }
    return place;
  }
}
