package cardwright.deck;

import cardwright.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Spreadsheets of forms that are not read: told from broken ones, with what to do.
public final class OtherSheets {

  private static final int HEAD = 128;

  /// An OpenDocument file begins with what it is, unpacked; an old workbook of Excel with a sign.
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  private static final String OLD_EXCEL = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private OtherSheets() {}

  /// Opens a file of data.
  ///
  /// @throws DeckException if it is of such a form
  /// @throws IOException if it cannot be read
  public static InputStream open(Path file) throws DeckException, IOException {
    String head;
    try (InputStream in = Files.newInputStream(file)) {
      head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
    if (head.startsWith("PK") && head.contains(OPEN_DOCUMENT)) {
      throw new DeckException(
          DeckProblem.of(file.toString(), Messages.of("deck.openDocumentSaveAs")));
    }
    if (head.startsWith(OLD_EXCEL)) {
      throw new DeckException(DeckProblem.of(file.toString(), Messages.of("deck.oldExcelSaveAs")));
    }
    return Files.newInputStream(file);
  }
}
