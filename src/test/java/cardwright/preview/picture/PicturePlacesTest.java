package cardwright.preview.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.picture.PicturePlaces.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturePlacesTest {

  private static String write(String html) {
    return PicturePlaces.of(html)
        .write(
            address ->
                address.contains("dead")
                    ? new Found.Absent("no \"" + address + "\" <b>")
                    : new Found.At("data:,1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p><img src=\"a.png\" alt=\"x\"></p> | <p><img src=\"data:,1\" alt=\"x\"></p>",
        "<i style=\"background: url('https://a/x')\"></i>"
            + " | <i style=\"background: url('data:,1')\"></i>",
        "<i style=\"background: url(https://dead/x), url('data:,2')\"></i>"
            + " | <i style=\"background: url('data:,2')\"></i>",
        "<i style=\"background: url(https://dead/x)\"></i> | <i style=\"background: none\"></i>",
        "<style>b { background: url('https://a/x') }</style>"
            + " | <style>b { background: url('data:,1') }</style>",
      })
  void putsInWhatIsFound(String html, String written) {
    assertThat(write(html)).isEqualTo(written);
  }

  @Test
  void namesWhatIsAbsent() {
    assertThat(write("<img src=dead.png alt='A & B'>"))
        .startsWith("<span class=\"absent-picture\" title=\"no &quot;dead.png&quot;")
        .doesNotContain("<b>")
        .endsWith("\">A &amp; B</span>");
    assertThat(write("<img src=dead.png>")).contains(">picture</span>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>no <b>picture</b>\n at all</p>",
        "<img src=\"data:image/png;base64,AA\" alt=y>",
        "<i style=\"background:url('data:image/png;base64,AA')\">z</i>"
      })
  void leavesTheRestAsItIs(String html) {
    PicturePlaces places = PicturePlaces.of(html);
    assertThat(places.addresses()).isEmpty();
    assertThat(places.write(address -> new Found.Absent("never"))).isEqualTo(html);
  }

  @Test
  void givesTheAddressesInOrder() {
    String html = "<img src=' a '><p style=\"background:url(b)\">x<img src=c></p>";
    assertThat(PicturePlaces.of(html).addresses()).containsExactly("a", "b", "c");
  }
}
