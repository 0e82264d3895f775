package cardwright.preview.export;

import cardwright.card.Reading;
import cardwright.preview.Cleaning;
import cardwright.preview.HubPage;
import cardwright.preview.PageRenderer;
import cardwright.preview.pdf.PdfPrinter;
import cardwright.preview.picture.PictureSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Makes the file of a card's page. Safe for use by several threads.
public final class PageFile {

  private final PageRenderer renderer = new PageRenderer();
  private final PdfPrinter pdf = new PdfPrinter();
  private final PagePainter painter;
  private final PictureSource web;

  /// @param painter for PNG
  /// @param web where remote pictures come from, if a look asks for them
  public PageFile(PagePainter painter, PictureSource web) {
    this.painter = painter;
    this.web = web;
  }

  /// The file's bytes.
  ///
  /// @param name what a card is called that does not say which model it is of
  /// @param beside where the pictures of relative addresses come from
  /// @throws IOException if it cannot be made; the message says why and what to do
  public byte[] write(Reading reading, String name, PictureSource beside, PageLook look)
      throws IOException {
    boolean keepRemote = look.format() == PageFormat.HTML && !look.remotePictures();
    Optional<PictureSource> remote = look.remotePictures() ? Optional.of(web) : Optional.empty();
    PictureInliner inliner = new PictureInliner(beside, remote, keepRemote);
    HubPage page = inliner.inline(renderer.render(reading, Cleaning.AS_THE_HUB, name));
    return switch (look.format()) {
      case HTML -> HtmlFile.of(page, look.dark()).getBytes(StandardCharsets.UTF_8);
      case PNG -> painter.png(page, look);
      case PDF -> pdf.print(page, look.dark());
    };
  }
}
