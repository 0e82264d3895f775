package cardwright.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip file with a card per entry, with the same bytes for the same cards: all entries have the
/// first time that a zip file can tell.
final class ZipFormat implements SingleFileOutput.Format {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  ZipFormat(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  @Override
  public void write(CardOutput.Named card) throws IOException {
    ZipEntry entry = new ZipEntry(card.name());
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(card.content());
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
