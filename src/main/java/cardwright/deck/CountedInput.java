package cardwright.deck;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// A stream that tells how many bytes have been read from it.
public final class CountedInput extends FilterInputStream {

  private final LongConsumer progress;
  private long count;

  /// @param progress is told after each piece how many bytes have been read so far
  public CountedInput(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counted(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    counted(Math.max(0, read));
    return read;
  }

  private void counted(int more) {
    count += more;
    progress.accept(count);
  }
}
