package cardwright.preview.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.preview.HubPage;
import cardwright.preview.PageRenderer;
import cardwright.preview.export.PageFile;
import cardwright.preview.export.PageFormat;
import cardwright.preview.export.PageLook;
import cardwright.preview.export.PagePainter;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.TestPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

  private final CardEngine engine = CardEngine.standard();
  private final PageRenderer renderer = new PageRenderer();
  private final PdfPrinter printer = new PdfPrinter();

  private HubPage page(String card) {
    Reading reading = engine.read(card);
    return renderer.render(reading);
  }

  private PDDocument print(String card, boolean dark) throws IOException {
    return Loader.loadPDF(printer.print(page(card), dark));
  }

  private PDDocument file(String card, PictureSource web) throws IOException {
    PageLook look = new PageLook(PageFormat.PDF, false, 900, 1, true);
    PagePainter none = (page, ignored) -> new byte[0];
    return Loader.loadPDF(
        new PageFile(none, web).write(engine.read(card), "a card", PictureSource.NONE, look));
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return squeezed(stripper.getText(pdf).replaceAll("(?m)^\\d+ / \\d+$", ""));
  }

  /// Line ends and blanks are the layout's, not the text's; no font has private characters.
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\h\\p{Co}]+", "");
  }

  private static List<String> links(PDDocument pdf) throws IOException {
    List<String> links = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          links.add(action.getURI());
        }
      }
    }
    return links;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void holdsTheTextAndTheLinksOfTheCard(int seed) throws IOException {
    Element shown = Jsoup.parseBodyFragment(page(Seeds.text(seed)).content()).body();
    try (PDDocument pdf = file(Seeds.text(seed), PictureSource.NONE)) {
      String text = text(pdf);
      for (Element part : shown.select("h1, h2, p, td, th, pre")) {
        assertThat(text).contains(squeezed(part.wholeText()));
      }
      assertThat(links(pdf)).containsAll(shown.select("a[href^=http]").eachAttr("href"));
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("huggingtweets/");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .contains("How does it work?", "About");
    }
  }

  @Test
  void drawsFormulas() throws IOException {
    String plain = "a word\n\nafter";
    String formulas =
        "a word \\\\(\\frac{a}{b}\\\\)\n\n"
            + "$$\\sum_{i=1}^n x_i = \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$$\n\nafter";
    try (PDDocument without = print(plain, false);
        PDDocument with = print(formulas, false);
        PDDocument darkWithout = print(plain, true);
        PDDocument dark = print(formulas, true)) {
      assertThat(text(with)).isEqualTo(text(without));
      assertThat(inked(with, false)).isGreaterThan(inked(without, false) * 5 / 4);
      assertThat(inked(dark, true)).isGreaterThan(inked(darkWithout, true) * 5 / 4);
    }
  }

  /// How many pixels of the first page are dark, or light in a dark page.
  private static long inked(PDDocument pdf, boolean dark) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(pixels).filter(rgb -> dark == ((rgb >> 8 & 0xff) > 110)).count();
  }

  @Test
  void printsAFormulaThatIsNotUnderstoodAsItIsWritten() throws IOException {
    try (PDDocument pdf = print("a \\\\(\\foobar{x}\\\\) b", false)) {
      assertThat(text(pdf)).contains("a\\foobar{x}b");
    }
    String title = "\\includegraphics{/etc/hostname}";
    String formula = "<span class=formula><svg aria-label=\"" + title + "\"></svg></span>";
    HubPage page = HubPage.of("t", "<p>a " + formula + "</p>");
    try (PDDocument pdf = Loader.loadPDF(printer.print(page, false))) {
      assertThat(text(pdf)).contains(title);
    }
  }

  @Test
  void breaksALongCardIntoPagesBetweenTheRowsOfATable() throws IOException {
    StringBuilder card = new StringBuilder("| n | text |\n|---|---|\n");
    for (int i = 0; i < 150; i++) {
      card.append("| ").append(i).append(" | first row").append(i).append("<br>second row");
      card.append(i).append(" |\n");
    }
    try (PDDocument pdf = print(card.toString(), false)) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        String text = stripper.getText(pdf);
        assertThat(text.lines().filter(line -> line.contains("first row")).count())
            .isEqualTo(text.lines().filter(line -> line.contains("second row")).count());
        assertThat(text).as("the head of the table, on each page").contains("n text");
      }
    }
  }

  @Test
  void keepsAHeadingWithItsText() throws IOException {
    StringBuilder card = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      card.append("## Heading ").append(i).append("\n\n").append("word ".repeat(60)).append("\n\n");
    }
    try (PDDocument pdf = print(card.toString(), false)) {
      PDFTextStripper stripper = new PDFTextStripper();
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        List<String> lines =
            stripper.getText(pdf).lines().filter(line -> !line.matches("\\d+ / \\d+|")).toList();
        assertThat(lines.getLast()).doesNotStartWith("Heading");
      }
    }
  }

  @Test
  void printsRightToLeftTextThatCanBeFound() throws IOException {
    String arabic = "هذا نص عربي طويل";
    String hebrew = "שלום עולם";
    try (PDDocument pdf = print("# " + arabic + "\n\n" + hebrew + "\n", false)) {
      assertThat(text(pdf)).contains(squeezed(arabic)).contains(squeezed(hebrew));
    }
  }

  @Test
  void isPaintedInItsTheme() throws IOException {
    try (PDDocument light = print(Seeds.text(0), false);
        PDDocument dark = print(Seeds.text(0), true)) {
      assertThat(corner(light)).isEqualTo(0xffffff);
      assertThat(corner(dark)).isEqualTo(0x0b0f19);
    }
  }

  private static int corner(PDDocument pdf) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 20);
    return image.getRGB(3, 3) & 0xffffff;
  }

  @Test
  void aPictureCanBeALink() throws IOException {
    PictureSource red = address -> Picture.of(TestPictures.png(40, 20, Color.RED));
    String card = "[![a](https://p.example/a.png)](https://l.example/x)";
    try (PDDocument pdf = file(card, red)) {
      assertThat(links(pdf)).containsExactly("https://l.example/x");
    }
  }

  @Test
  void loadsNothing() throws IOException {
    String page =
        "<img src=\"file:///etc/hostname\"><img src=\"http://127.0.0.1:1/x.png\">"
            + "<p style=\"background-image: url('http://127.0.0.1:1/y.png')\">kept</p>";
    try (PDDocument pdf = Loader.loadPDF(printer.print(HubPage.of("t", page), false))) {
      assertThat(text(pdf)).contains("kept");
    }
  }

  @Test
  void printsWhatHasNoGlyph() throws IOException {
    try (PDDocument pdf = print("before \uE123 after", false)) {
      assertThat(text(pdf)).startsWith("Modelcardbefore").endsWith("after");
    }
  }
}
