package cardwright.preview.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The fonts that are put into PDF files: of the system's, the first family that is there; the
/// standard fonts of PDF, which know only Western letters, if none is.
final class PrintFonts {

  /// A style and the file that holds it.
  private record Face(String file, int weight, FontStyle style) {}

  /// The four styles of a family, and its folder.
  private record Family(String folder, List<Face> faces) {

    private boolean isThere() {
      return faces.stream().allMatch(face -> Files.isReadable(Path.of(folder, face.file())));
    }
  }

  private static final String TEXT = "Cardwright Text";
  private static final String CODE = "Cardwright Code";

  private static final List<String> DEJAVU =
      List.of(
          "/usr/share/fonts/truetype/dejavu",
          "/usr/share/fonts/dejavu-sans-fonts",
          "/usr/share/fonts/dejavu",
          "/usr/share/fonts/TTF",
          "/usr/local/share/fonts/dejavu");
  private static final List<String> WINDOWS = List.of("C:\\Windows\\Fonts");
  private static final List<String> MAC = List.of("/System/Library/Fonts/Supplemental");

  private final Optional<Family> text;
  private final Optional<Family> code;

  private PrintFonts(Optional<Family> text, Optional<Family> code) {
    this.text = text;
    this.code = code;
  }

  /// The fonts of this machine.
  static PrintFonts ofSystem() {
    return new PrintFonts(
        first(
            family(DEJAVU, "DejaVuSans", "", "-Bold", "-Oblique", "-BoldOblique", ".ttf"),
            family(WINDOWS, "arial", "", "bd", "i", "bi", ".ttf"),
            family(MAC, "Arial", "", " Bold", " Italic", " Bold Italic", ".ttf")),
        first(
            family(DEJAVU, "DejaVuSansMono", "", "-Bold", "-Oblique", "-BoldOblique", ".ttf"),
            family(WINDOWS, "cour", "", "bd", "i", "bi", ".ttf"),
            family(MAC, "Courier New", "", " Bold", " Italic", " Bold Italic", ".ttf")));
  }

  /// No fonts but those that every reader of PDF has.
  static PrintFonts standard() {
    return new PrintFonts(Optional.empty(), Optional.empty());
  }

  @SafeVarargs
  private static Optional<Family> first(Optional<Family>... families) {
    return List.of(families).stream().flatMap(Optional::stream).findFirst();
  }

  private static Optional<Family> family(
      List<String> folders,
      String name,
      String plain,
      String bold,
      String italic,
      String boldItalic,
      String end) {
    List<Face> faces =
        List.of(
            new Face(name + plain + end, 400, FontStyle.NORMAL),
            new Face(name + bold + end, 700, FontStyle.NORMAL),
            new Face(name + italic + end, 400, FontStyle.ITALIC),
            new Face(name + boldItalic + end, 700, FontStyle.ITALIC));
    return folders.stream()
        .map(folder -> new Family(folder, faces))
        .filter(Family::isThere)
        .findFirst();
  }

  /// Registers the fonts; only the glyphs that are used go into the file.
  void giveTo(PdfRendererBuilder builder) {
    text.ifPresent(family -> give(builder, family, TEXT));
    code.ifPresent(family -> give(builder, family, CODE));
  }

  private static void give(PdfRendererBuilder builder, Family family, String name) {
    for (Face face : family.faces()) {
      Path file = Path.of(family.folder(), face.file());
      builder.useFont(file.toFile(), name, face.weight(), face.style(), true);
    }
  }

  /// The style rules that name the fonts.
  String css() {
    String plain = text.isPresent() ? "'" + TEXT + "', sans-serif" : "sans-serif";
    // Code in a script that the code's font lacks is set in the text's.
    String fixed = code.isPresent() ? "'" + CODE + "', " + plain : "monospace, " + plain;
    return """
    body { font-family: %s; }
    code, kbd, samp, tt, pre, .head .name { font-family: %s; }
    """
        .formatted(plain, fixed);
  }

  /// What is printed for a character that no font has.
  String replacement() {
    return text.isPresent() ? "\uFFFD" : "?";
  }
}
