package cardwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.text.FieldPath;
import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardSessionTest {

  private static final Path CARD = Path.of("assets", "sample", "003_607d981a2ce3eeb5.txt");
  private static final FieldPath NAME = FieldPath.parse("people[1].name");
  private static final FieldPath KEPT = FieldPath.parse("people[1].tweets.kept");

  private int changes;
  private String text;
  private CardSession session;

  @BeforeEach
  void open() throws IOException {
    text = Files.readString(CARD);
    session = open(Files.readAllBytes(CARD));
  }

  private CardSession open(byte[] bytes) {
    CardEngine engine = CardEngine.standard();
    Utf8.Decoded content = Utf8.decode(bytes);
    return new CardSession(
        engine, CARD, content, engine.read(CardSession.text(content)), () -> changes++);
  }

  @Test
  void aValueChangesTheTextAndWhatItSays() {
    assertThat(session.set(NAME, "Ada")).isEmpty();
    assertThat(session.reading().data().people().get(1).name()).isEqualTo("Ada");
    assertThat(session.text())
        .contains("Forgot & Ada & Liyrex")
        .isEqualTo(session.reading().text());
    assertThat(session.modified()).isTrue();
    assertThat(changes).isEqualTo(1);
  }

  @Test
  void aValueThatIsNotTakenChangesNothingAndSaysWhy() {
    assertThat(session.set(KEPT, "many"))
        .hasValueSatisfying(why -> assertThat(why).contains("many"));
    assertThat(session.set(NAME, "\uD83E")).isPresent();
    assertThat(session.set(FieldPath.key("nothing"), "x")).isPresent();
    assertThat(session.text()).isEqualTo(text);
    assertThat(session.modified()).isFalse();
    assertThat(changes).isZero();
  }

  @Test
  void typingIsUndoneInOneStep() {
    for (String typed : new String[] {"A", "Ad", "Ada"}) {
      session.set(NAME, typed);
    }
    session.undo();
    assertThat(session.text()).isEqualTo(text);
    assertThat(session.modified()).isFalse();
    assertThat(session.undoLabel()).isEmpty();
    session.redo();
    assertThat(session.reading().data().people().get(1).name()).isEqualTo("Ada");
  }

  @Test
  void anotherFieldOrAPauseStartsAStepOfItsOwn() {
    session.set(NAME, "Ada");
    session.set(KEPT, "1");
    session.undo();
    assertThat(session.reading().data().people().get(1).name()).isEqualTo("Ada");
    session.closeGroup();
    session.set(NAME, "Bea");
    session.undo();
    assertThat(session.reading().data().people().get(1).name()).isEqualTo("Ada");
  }

  @Test
  void whatWasTypedWhileItWasSavedIsStillUnsaved() {
    session.set(NAME, "Ada");
    String written = session.text();
    session.set(NAME, "Ada L");
    session.saved(written);
    assertThat(session.modified()).isTrue();
    session.set(NAME, "Ada");
    assertThat(session.modified()).isFalse();
  }

  @Test
  void aFileThatIsNotUtf8CannotBeChanged() {
    CardSession bad = open(new byte[] {'a', 'b', (byte) 0xFF, 'c'});
    assertThat(bad.editable()).isFalse();
    assertThat(bad.badByte()).hasValue(2);
    assertThat(bad.set(FieldPath.parse("metadata.license"), "mit")).isPresent();
    assertThat(bad.modified()).isFalse();
  }

  @Property(tries = 1000)
  void undoingAllGivesTheTextBack(@ForAll String name, @ForAll String prompt) throws IOException {
    open();
    session.set(NAME, name);
    session.set(FieldPath.parse("metadata.widget[0].text"), prompt);
    String changed = session.text();
    session.undo();
    session.undo();
    assertThat(session.text()).isEqualTo(text);
    session.redo();
    session.redo();
    assertThat(session.text()).isEqualTo(changed);
  }
}
