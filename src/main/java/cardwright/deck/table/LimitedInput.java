package cardwright.deck.table;

import cardwright.text.Messages;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that fails when it holds more than it may: a small packed file can hold more than any
/// memory.
final class LimitedInput extends FilterInputStream {

  private final long most;
  private long left;

  LimitedInput(InputStream in, long most) {
    super(in);
    this.most = most;
    left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) throws IOException {
    left -= more;
    if (left < 0) {
      throw new IOException(Messages.of("deck.holdsMoreThanMbUnpacked", most >> 20));
    }
  }
}
