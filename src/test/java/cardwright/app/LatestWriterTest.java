package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestWriterTest {

  private final List<Integer> written = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch disk = new CountDownLatch(1);

  /// As a disk that is slow to wake up.
  private void write(byte[] content) {
    begun.countDown();
    try {
      disk.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    written.add((int) content[0]);
  }

  private static byte[] content(int value) {
    return new byte[] {(byte) value};
  }

  @Test
  void aSlowDiskHoldsNobodyUpAndTheLastContentIsWrittenLast() throws InterruptedException {
    try (LatestWriter writer = new LatestWriter(this::write)) {
      writer.write(content(1));
      assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
      for (int i = 2; i < 100; i++) {
        writer.write(content(i));
      }
      assertThat(written).isEmpty();
      disk.countDown();
    }
    assertThat(written).containsExactly(1, 99);
  }

  @Test
  void whatIsWrittenAtClosingIsThere() {
    disk.countDown();
    LatestWriter writer = new LatestWriter(this::write);
    writer.write(content(1));
    writer.close();
    assertThat(written).containsExactly(1);
    writer.write(content(2));
    assertThat(written).containsExactly(1, 2);
  }
}
