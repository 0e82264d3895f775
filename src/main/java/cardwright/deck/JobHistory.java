package cardwright.deck;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.JobJournal.Entry;
import cardwright.deck.SafeBatch.Wish;
import cardwright.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The jobs that can be undone. Journals are dropped when they are a month old, and the oldest when
/// they take too much room together; the newest stays.
public final class JobHistory {

  private static final Duration OLDEST = Duration.ofDays(30);
  private static final long MOST_BYTES = 2 * JobJournal.MOST_BYTES;
  private static final int BATCH = 512;

  private final Path folder;
  private final long mostBytes;

  /// A job that replaced files.
  ///
  /// @param id what it is called
  /// @param job its name, `set`
  /// @param time when it began, as ISO 8601
  /// @param files how many files it replaced
  public record Job(String id, String job, String time, int files) {}

  /// @param folder where journals are kept; may be missing
  public JobHistory(Path folder) {
    this(folder, MOST_BYTES);
  }

  JobHistory(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /// The jobs that can be undone, the newest first.
  public List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    for (Path journal : journals()) {
      try {
        AtomicInteger files = new AtomicInteger();
        JobJournal.Head head = JobJournal.read(journal, _ -> files.incrementAndGet());
        jobs.add(new Job(JobJournal.id(journal), head.job(), head.time(), files.get()));
      } catch (IOException e) {
        // Not a journal, or dropped by another process just now.
      }
    }
    return jobs;
  }

  private List<Path> journals() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(JobJournal.END))
          .sorted(Comparator.comparing(JobHistory::changed).thenComparing(file -> file).reversed())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  /// Drops journals that are too old or take too much room.
  public void prune() {
    List<Path> journals = journals();
    long bytes = 0;
    for (int i = 0; i < journals.size(); i++) {
      Path journal = journals.get(i);
      try {
        bytes += Files.size(journal);
        boolean old = changed(journal).isBefore(Instant.now().minus(OLDEST));
        if (old || (i > 0 && bytes > mostBytes)) {
          Files.deleteIfExists(journal);
        }
      } catch (IOException e) {
        // It is dropped the next time.
      }
    }
  }

  /// Gives the files that a job replaced what they held before, in batches. A file that somebody
  /// changed since is left as it is, and told. What stops the undo ([Put#stops]) is told of each
  /// file at hand, and thrown at the end.
  ///
  /// @param id the job; null for the newest
  /// @param undo keeps what this replaces in turn
  /// @param told what became of each file
  /// @return false if there is no such job
  /// @throws DeckException if its journal cannot be read, or no more files can be written
  public boolean undo(
      @Nullable String id, JobJournal undo, boolean dryRun, BiConsumer<Path, Put> told)
      throws DeckException {
    return undo(id, undo, dryRun, Guard.NONE, told);
  }

  /// Watches over an undo while it runs.
  public interface Guard {

    /// Lets everything be brought back.
    Guard NONE = new Guard() {};

    /// Why a file is to be left as it is; empty if it is not.
    default Optional<String> refuses(Path file) {
      return Optional.empty();
    }

    /// Whether to go on with the next files.
    default boolean goesOn() {
      return true;
    }

    /// Is told how many files were not tried, for it was stopped before.
    default void notReached(int files) {}
  }

  /// Gives files back what they held, as [#undo(String, JobJournal, boolean, BiConsumer)] does.
  ///
  /// @param guard may keep files from it, or stop it between two batches
  /// @throws DeckException if its journal cannot be read, or no more files can be written
  public boolean undo(
      @Nullable String id, JobJournal undo, boolean dryRun, Guard guard, BiConsumer<Path, Put> told)
      throws DeckException {
    Optional<Path> journal =
        journals().stream().filter(j -> id == null || JobJournal.id(j).equals(id)).findFirst();
    if (journal.isEmpty()) {
      return false;
    }
    PuttingBack work = new PuttingBack(journal.get(), undo, dryRun, guard, told);
    try {
      JobJournal.read(journal.get(), work::add);
    } catch (IOException | UncheckedIOException e) {
      IOException cause = e instanceof UncheckedIOException u ? u.getCause() : (IOException) e;
      String message = Messages.of("deck.jobCannotUndone", Causes.of(cause));
      throw new DeckException(DeckProblem.of(journal.get().toString(), message), e);
    }
    work.end();
    return true;
  }

  /// Files on their way back to what they held.
  private static final class PuttingBack {

    private final Path journal;
    private final JobJournal undo;
    private final boolean dryRun;
    private final Guard guard;
    private final BiConsumer<Path, Put> told;
    private final List<Entry> batch = new ArrayList<>();
    private @Nullable DeckProblem stop;
    private @Nullable Optional<Path> common;
    private int notReached;

    PuttingBack(
        Path journal, JobJournal undo, boolean dryRun, Guard guard, BiConsumer<Path, Put> told) {
      this.journal = journal;
      this.undo = undo;
      this.dryRun = dryRun;
      this.guard = guard;
      this.told = told;
    }

    void add(Entry entry) {
      batch.add(entry);
      if (batch.size() == BATCH) {
        putBack();
      }
    }

    /// Puts the last ones back.
    void end() throws DeckException {
      putBack();
      guard.notReached(notReached);
      if (stop != null) {
        throw new DeckException(stop);
      }
    }

    private void putBack() {
      if (stop != null || !guard.goesOn()) {
        notReached += batch.size();
      } else {
        List<Wish> wishes = batch.stream().map(this::wish).flatMap(Optional::stream).toList();
        List<Put> puts = SafeBatch.write(wishes, this::common, undo, dryRun);
        for (int i = 0; i < puts.size(); i++) {
          Put put = puts.get(i);
          stop = put.stops() ? put.problem() : stop;
          told.accept(wishes.get(i).file(), put);
        }
      }
      batch.clear();
    }

    /// The folder of all files of the job, not only of those at hand: what is wrong with a part of
    /// them must not keep the others from ever coming back. Null for none.
    private @Nullable Path common() {
      if (common == null) {
        List<Path> files = new ArrayList<>();
        try {
          JobJournal.read(journal, entry -> files.add(entry.file()));
          common = Optional.ofNullable(CommonCause.place(files));
        } catch (IOException e) {
          // Whoever reads the entries is told.
          common = Optional.empty();
        }
      }
      return common.orElse(null);
    }

    /// What a file is to hold; empty if it is left as it is, which is told.
    private Optional<Wish> wish(Entry entry) {
      Path file = entry.file();
      Optional<String> reason = guard.refuses(file);
      if (reason.isEmpty()) {
        try {
          byte[] now = Files.readAllBytes(file);
          boolean ours = JobJournal.digest(now).equals(entry.after());
          if (ours || Arrays.equals(now, entry.before())) {
            return Optional.of(new Wish(file, now, entry.before()));
          }
          reason = Optional.of(Messages.of("deck.somebodyChangedSinceJob"));
        } catch (IOException e) {
          return Optional.of(Wish.unreadable(file, refused(file, Causes.of(e))));
        }
      }
      told.accept(file, new Put(Outcome.FAILED, refused(file, reason.get())));
      return Optional.empty();
    }
  }

  private static DeckProblem refused(Path file, String cause) {
    return DeckProblem.of(file.toString(), Messages.of("deck.notBroughtBack", cause));
  }
}
