package cardwright.app.job;

import cardwright.app.text.Texts;
import javafx.concurrent.Task;

/// A job as the view of tasks wants it. Being stopped is a wish: the job ends by itself, at a place
/// where every file is whole, and tells what it did.
final class JobTask<T> extends Task<T> implements Progress {

  private final Jobs.Work<T> work;
  private volatile boolean stopped;

  JobTask(String title, Jobs.Work<T> work) {
    this.work = work;
    updateTitle(title);
    updateMessage(Texts.of("job.starting"));
  }

  @Override
  protected T call() throws Exception {
    return work.run(this);
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    stopped = true;
    updateMessage(Texts.of("job.stopping"));
    return true;
  }

  @Override
  public void show(long done, long all) {
    updateProgress(done, all);
    updateMessage(stopped ? Texts.of("job.stopping") : Texts.of("job.progress", done, all));
  }

  @Override
  public boolean goesOn() {
    return !stopped;
  }
}
