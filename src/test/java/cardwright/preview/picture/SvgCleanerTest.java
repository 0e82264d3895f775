package cardwright.preview.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {

  private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

  private static String clean(String svg) {
    return new String(
        SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow(),
        StandardCharsets.UTF_8);
  }

  @Test
  void aBadgeStaysWhatItIs() {
    String badge =
        OPEN
            + "<linearGradient id=\"s\"><stop offset=\"1\" stop-opacity=\".1\"></stop>"
            + "</linearGradient><clipPath id=\"r\"><rect width=\"9\" rx=\"3\"></rect></clipPath>"
            + "<g clip-path=\"url(#r)\"><rect fill=\"url(#s)\" width=\"9\"></rect></g>"
            + "<image href=\"data:image/png;base64,AAAA\"></image>"
            + "<text textLength=\"50\">build &amp; test</text></svg>";
    assertThat(clean("<?xml version=\"1.0\"?>\n<!-- made --><!DOCTYPE svg>\n" + badge))
        .isEqualTo(badge.replace("></stop>", "></stop>"));
    assertThat(Picture.of(badge.getBytes(StandardCharsets.UTF_8)).orElseThrow().type())
        .isEqualTo("image/svg+xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>evil()</script>",
        "<g onload=\"evil()\"></g>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\">evil</body></foreignObject>",
        "<a href=\"https://evil.example\">x</a>",
        "<image href=\"https://evil.example/x.png\"></image>",
        "<image xlink:href=\"data:image/svg+xml;base64,evil\"></image>",
        "<use href=\"https://evil.example/x.svg#a\"></use>",
        "<style>@import 'https://evil.example';</style>",
        "<style>g { fill: url(https://evil.example/x.svg#a) }</style>",
        "<style>g { fill: u\\72l(https://evil.example) }</style>",
        "<g style=\"background: url( 'https://evil.example')\"></g>",
        "<rect fill=\"url(//evil.example)\"></rect>",
        "<g xml:base=\"https://evil.example\"></g>",
        "<animate attributeName=\"href\" to=\"evil\"></animate>",
        "<set attributeName=\"onclick\" to=\"evil\"></set>",
        "<?xml-stylesheet href=\"https://evil.example\"?>",
        "<handler type=\"text/ecmascript\">evil()</handler>"
      })
  void nothingThatRunsOrAsksIsLeft(String inside) {
    assertThat(clean(OPEN + inside + "<rect></rect></svg>"))
        .contains("rect")
        .doesNotContain("evil");
  }

  @Test
  void whatGrowsWithoutEndIsRefused() {
    String entities = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + OPEN + "&a;</svg>";
    String copies =
        OPEN + "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g></svg>";
    String long1 = OPEN + " ".repeat(SvgCleaner.MAX_BYTES) + "</svg>";
    for (String svg : new String[] {entities, copies, long1, "<html></html>", "<svg", ""}) {
      assertThat(SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8))).as(svg.strip()).isEmpty();
    }
  }
}
