package cardwright.deck;

import cardwright.cli.CardwrightCommand;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.File;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Measures the memory of exports of 10,000 and of a million records; not part of the build.
///
/// `mvn -q test -Dtest=ExportMemory` runs each in a process of its own with a heap of 128 MB, and
/// prints the most that was alive in the heap, the most memory that the process had, and the time.
/// `-Drecords=…` takes another number than a million.
class ExportMemory {

  @Test
  void measure() throws Exception {
    for (int records : List.of(10_000, Integer.getInteger("records", 1_000_000))) {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx128m",
              "-XX:+UseSerialGC",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
              ExportMemory.class.getName(),
              String.valueOf(records));
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("ended with " + code);
      }
    }
  }

  /// Collects what is dead now and then, and notes the most that is left.
  private static void watch(AtomicLong alive) {
    try {
      for (int pause = 1; ; pause = Math.min(2 * pause, 16)) {
        TimeUnit.SECONDS.sleep(pause);
        System.gc();
        alive.accumulateAndGet(
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Exports as many records as the argument says, from CSV to JSON Lines.
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of("target", "bulk"));
    Path data = folder.resolve("people" + count + ".csv");
    try (BufferedWriter out = Files.newBufferedWriter(data)) {
      out.write("card,name,handle,downloaded,retweets,short,kept,data,training,thumbnail\n");
      for (int i = 0; i < count; i++) {
        out.write(
            "c%d,Name %d,user%d,%d,1,2,%d,https://w.example/d,https://w.example/t,https://h.example/u/1/p.png\n"
                .formatted(i, i, i, i + 3, i));
      }
    }
    AtomicLong alive = new AtomicLong();
    Thread.ofPlatform().daemon().start(() -> watch(alive));
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processors = system.getProcessCpuTime();
    long start = System.nanoTime();
    Path out = folder.resolve("texts" + count + ".jsonl");
    OutputStream none = OutputStream.nullOutputStream();
    int code =
        CardwrightCommand.run(none, none, "export", data.toString(), "--out", out.toString());
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (system.getProcessCpuTime() - processors) / 1e9;
    String peak = "not known here";
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      peak =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("VmHWM"))
              .findFirst()
              .map(line -> line.substring(6).strip())
              .orElse(peak);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d records: exit %d, %.1f s, %,.0f/s, processors %.1f s, most alive in the heap %.1f MB,"
            + " peak memory of the process %s%n",
        count,
        code,
        seconds,
        count / seconds,
        used,
        alive.get() / 1e6,
        peak);
    Files.delete(data);
    File texts = out.toFile();
    texts.delete();
  }
}
