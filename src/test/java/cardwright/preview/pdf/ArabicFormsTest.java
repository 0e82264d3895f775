package cardwright.preview.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ArabicFormsTest {

  @Test
  void joinsLettersByTheirPlaceInTheWord() {
    // beh initial, beh medial, beh final; alef does not join what follows it.
    assertThat(ArabicForms.shape("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
    assertThat(ArabicForms.shape("ابا")).isEqualTo("\uFE8D\uFE91\uFE8E");
    assertThat(ArabicForms.shape("ب ب")).isEqualTo("\uFE8F \uFE8F");
  }

  @Test
  void writesLamAndAlefAsOne() {
    assertThat(ArabicForms.shape("لا")).isEqualTo("\uFEFB");
    assertThat(ArabicForms.shape("بلا")).isEqualTo("\uFE91\uFEFC");
  }

  @Test
  void joinsAcrossMarks() {
    assertThat(ArabicForms.shape("بَب")).isEqualTo("\uFE91\u064E\uFE90");
  }

  @Property
  void theLettersStayTheSame(@ForAll @CharRange(from = '\u0620', to = '\u064A') String text) {
    assertThat(ArabicForms.unshape(ArabicForms.shape(text))).isEqualTo(text);
  }

  @Property
  void otherTextStaysAsItIs(@ForAll @CharRange(from = ' ', to = '\u05FF') String text) {
    assertThat(ArabicForms.shape(text)).isEqualTo(text);
  }
}
