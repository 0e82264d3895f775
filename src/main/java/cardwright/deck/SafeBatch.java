package cardwright.deck;

import cardwright.deck.CardOutput.Cause;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.JobJournal.Entry;
import cardwright.deck.SafeFiles.Found;
import cardwright.deck.SafeFiles.Ready;
import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes many files as safely as [SafeFiles] writes one, with few flushes: all temporary files,
/// one flush of the file system, all moves, and a flush again. When it comes back, every file is
/// the old one or the new one, whole and on the disk; at any moment before, whole.
///
/// Where the system has no such flush, each file and folder is flushed. Where files fail for a
/// reason that is not their own ([CommonCause]), what became of them says that the job is to stop.
public final class SafeBatch {

  /// A file that is to have a content.
  ///
  /// @param expected what it has to hold now; null for anything
  /// @param problem why it cannot have it, as is known before; null if it can, as far as is known
  public record Wish(
      Path file, byte @Nullable [] expected, byte[] content, @Nullable DeckProblem problem) {

    /// @param expected what it has to hold now; null for anything
    public Wish(Path file, byte @Nullable [] expected, byte[] content) {
      this(file, expected, content, null);
    }

    /// A file that cannot be read any more. It fails like one that cannot be written.
    static Wish unreadable(Path file, DeckProblem problem) {
      return new Wish(file, null, new byte[0], problem);
    }
  }

  /// A file on its way: its temporary file is written, or it needs none.
  ///
  /// @param entry what it replaces; null if there is nothing to keep
  private record Step(@Nullable Ready ready, Put put, @Nullable Entry entry) {}

  private SafeBatch() {}

  /// Gives files anywhere their content.
  ///
  /// @param wishes of files that are there
  /// @param common the folder of all files of the job, as far as they are known; null for none
  /// @param journal keeps what is replaced
  /// @param dryRun whether to compare only
  /// @return what became of each, in their order
  static List<Put> write(
      List<Wish> wishes, Supplier<@Nullable Path> common, JobJournal journal, boolean dryRun) {
    Map<Object, List<Integer>> byDisk = new LinkedHashMap<>();
    for (int i = 0; i < wishes.size(); i++) {
      byDisk.computeIfAbsent(disk(wishes.get(i).file()), _ -> new ArrayList<>()).add(i);
    }
    Put[] puts = new Put[wishes.size()];
    for (List<Integer> places : byDisk.values()) {
      List<Wish> some = places.stream().map(wishes::get).toList();
      Path folder = some.getFirst().file().toAbsolutePath().getParent();
      List<Put> written = write(new Disk() {}, folder, common, some, journal, dryRun);
      for (int k = 0; k < places.size(); k++) {
        puts[places.get(k)] = written.get(k);
      }
    }
    return CommonCause.markGone(common, List.of(puts));
  }

  /// The file system a file is on, as far as it can be told: by its number where there is one, as
  /// Java reads the list of all that are mounted to tell more.
  private static Object disk(Path file) {
    try {
      return file.getFileSystem().supportedFileAttributeViews().contains("unix")
          ? Files.getAttribute(file, "unix:dev")
          : Files.getFileStore(file);
    } catch (IOException e) {
      return file.getFileSystem();
    }
  }

  /// Gives the files their content, at most as many at a time as there are processors.
  ///
  /// @param folder on whose file system they are
  /// @param dryRun whether to compare only
  /// @return what became of each, in their order
  static List<Put> write(Path folder, List<Wish> wishes, boolean dryRun) {
    return write(new Disk() {}, folder, wishes, null, dryRun);
  }

  /// Gives files in a folder their content.
  static List<Put> write(
      Disk disk, Path folder, List<Wish> wishes, @Nullable JobJournal journal, boolean dryRun) {
    return write(disk, folder, () -> folder, wishes, journal, dryRun);
  }

  private static List<Put> write(
      Disk disk,
      Path folder,
      Supplier<@Nullable Path> common,
      List<Wish> wishes,
      @Nullable JobJournal journal,
      boolean dryRun) {
    Function<Wish, Step> first =
        wish -> dryRun ? compare(wish) : prepare(disk, wish, journal != null);
    List<Step> steps = inParallel(wishes, first);
    boolean any = steps.stream().anyMatch(step -> step.ready() != null);
    if (!any) {
      return CommonCause.mark(disk, common, wishes, steps.stream().map(Step::put).toList());
    }
    if (journal != null) {
      try {
        journal.add(steps.stream().map(Step::entry).filter(Objects::nonNull).toList());
      } catch (IOException e) {
        steps.forEach(step -> withdraw(step, e, Cause.OWN));
        String cause = Messages.of("deck.noUndoCanKept", Causes.of(e));
        return CommonCause.stopAll(
            wishes, steps.stream().map(Step::put).toList(), Messages.of("deck.notSaved", cause));
      }
    }
    boolean flushed = disk.flushSystem(folder);
    List<Put> puts = inParallel(steps, step -> move(disk, step, flushed));
    if (!flushed || !disk.flushSystem(folder)) {
      inParallel(List.copyOf(folders(steps)), disk::flushed);
    }
    return CommonCause.mark(disk, common, wishes, puts);
  }

  private static <T, R> List<R> inParallel(List<T> items, Function<T, R> work) {
    return Parallel.inOrder(items, work).toList();
  }

  private static Step compare(Wish wish) {
    if (wish.problem() != null) {
      return failed(wish.problem());
    }
    try {
      Outcome outcome = SafeFiles.compare(wish.file(), wish.expected(), wish.content()).outcome();
      return new Step(null, new Put(outcome, null), null);
    } catch (DeckException e) {
      return failed(e.problem());
    }
  }

  private static Step prepare(Disk disk, Wish wish, boolean kept) {
    if (wish.problem() != null) {
      return failed(wish.problem());
    }
    Found found;
    try {
      found = SafeFiles.compare(wish.file(), wish.expected(), wish.content());
    } catch (DeckException e) {
      return failed(e.problem());
    }
    Put put = new Put(found.outcome(), null);
    if (found.outcome() == Outcome.UNCHANGED) {
      return new Step(null, put, null);
    }
    try {
      Ready ready = SafeFiles.prepare(disk, wish.file(), found, wish.content());
      byte[] before = found.before();
      Entry entry = before == null || !kept ? null : Entry.of(wish.file(), before, wish.content());
      return new Step(ready, put, entry);
    } catch (DeckException e) {
      return failed(e.problem(), CommonCause.of(e.getCause()));
    }
  }

  private static Put move(Disk disk, Step step, boolean flushed) {
    Ready ready = step.ready();
    if (ready == null) {
      return step.put();
    }
    try {
      if (!flushed) {
        disk.force(ready.temp());
      }
    } catch (IOException e) {
      return withdraw(step, e, CommonCause.of(e));
    }
    try {
      disk.move(ready.temp(), ready.target());
      return step.put();
    } catch (IOException e) {
      // Its content found room, so that only what stands in its place, or the folder, is left.
      return withdraw(step, e, Cause.FOLDER);
    }
  }

  /// Takes back what was prepared.
  private static Put withdraw(Step step, IOException e, Cause cause) {
    Ready ready = step.ready();
    if (ready == null) {
      return step.put();
    }
    try {
      Files.deleteIfExists(ready.temp());
    } catch (IOException left) {
      e.addSuppressed(left);
    }
    String message = Messages.of("deck.notSaved", Causes.of(e));
    return failed(DeckProblem.of(ready.file().toString(), message), cause).put();
  }

  private static Step failed(DeckProblem problem) {
    return failed(problem, Cause.OWN);
  }

  private static Step failed(DeckProblem problem, Cause cause) {
    return new Step(null, new Put(Outcome.FAILED, problem, cause), null);
  }

  private static Set<Path> folders(List<Step> steps) {
    Set<Path> folders = new LinkedHashSet<>();
    for (Step step : steps) {
      if (step.ready() != null) {
        Path folder = step.ready().target().getParent();
        folders.add(folder);
        if (folder.getParent() != null) {
          folders.add(folder.getParent());
        }
      }
    }
    return folders;
  }
}
