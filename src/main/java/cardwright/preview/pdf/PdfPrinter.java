package cardwright.preview.pdf;

import cardwright.preview.HubPage;
import cardwright.text.Messages;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/// Prints pages as PDF: A4, real text, links and bookmarks that work. Safe for use by several
/// threads; needs no screen.
///
/// Nothing is loaded while it prints: what stands in the page is all there is.
public final class PdfPrinter {

  private static final String PRODUCER = "Cardwright";

  private final PrintFonts fonts = PrintFonts.ofSystem();

  /// The bytes of the PDF.
  ///
  /// @param page with all its pictures in it
  /// @param dark whether it is printed light on dark
  /// @throws IOException if the page cannot be laid out; the message says why and what to do
  public byte[] print(HubPage page, boolean dark) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // The library logs every rule of CSS it does not know.
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    fonts.giveTo(builder);
    builder.useSVGDrawer(new SvgDrawings());
    builder.useMathMLDrawer(new PrintFormulas());
    builder.useUnicodeBidiSplitter(PlatformBidi::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.useReplacementText(fonts.replacement());
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, kind) -> address.toLowerCase(Locale.ROOT).startsWith("data:"), moment);
    }
    builder.withProducer(PRODUCER);
    builder.withW3cDocument(PrintDocument.of(page, dark, fonts.css()), null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException(Messages.of("preview.cannotLaidOutOnPages", e), e);
    }
    return out.toByteArray();
  }
}
