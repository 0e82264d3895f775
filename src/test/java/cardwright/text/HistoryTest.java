package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private History history;

  @BeforeEach
  void start() {
    history = new History("abc");
  }

  private static Edit append(History to, String text) {
    return Edit.replace("Type " + text, Span.at(to.text().length()), text);
  }

  @Provide
  Arbitrary<List<Integer>> moves() {
    return Arbitraries.integers().between(0, 9).list().ofMaxSize(30);
  }

  @Property(tries = 1000)
  void undoAndRedoRestoreEveryByte(
      @ForAll("moves") List<Integer> moves, @ForAll("texts") List<String> texts) {
    History tried = new History("");
    List<String> past = new ArrayList<>(List.of(""));
    int now = 0;
    for (int i = 0; i < moves.size(); i++) {
      if (moves.get(i) < 3) {
        now = Math.max(0, now - 1);
        tried.undo();
      } else if (moves.get(i) < 5) {
        now = Math.min(past.size() - 1, now + 1);
        tried.redo();
      } else {
        String next = texts.get(i % texts.size()) + i;
        tried.apply(Edit.replace("Put", new Span(0, tried.text().length()), next));
        past = new ArrayList<>(past.subList(0, ++now));
        past.add(next);
      }
      assertThat(tried.text()).isEqualTo(past.get(now));
      assertThat(tried.modified()).isEqualTo(now != 0);
      assertThat(tried.undoLabel().isPresent()).isEqualTo(now > 0);
      assertThat(tried.redoLabel().isPresent()).isEqualTo(now < past.size() - 1);
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Hostile.text().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<Edits.Edited> edits() {
    return Edits.any();
  }

  @Property(tries = 1000)
  void theEditsOfUndoAndRedoLeadThereAndBack(@ForAll("edits") Edits.Edited e) {
    History tried = new History(e.text());
    tried.apply(e.edit());
    String after = tried.text();
    assertThat(after).isEqualTo(e.edit().apply(e.text()));
    String back = after;
    for (Edit edit : tried.undo()) {
      back = edit.apply(back);
    }
    assertThat(back).isEqualTo(e.text()).isEqualTo(tried.text());
    for (Edit edit : tried.redo()) {
      back = edit.apply(back);
    }
    assertThat(back).isEqualTo(after).isEqualTo(tried.text());
  }

  @Test
  void takesAGroupBackAtOnce() {
    history.apply(append(history, "d"), "name");
    history.apply(append(history, "e"), "name");
    history.apply(append(history, "f"), "handle");
    assertThat(history.undo()).hasSize(1);
    assertThat(history.text()).isEqualTo("abcde");
    assertThat(history.undoLabel()).contains("Type e");
    assertThat(history.undo()).hasSize(2);
    assertThat(history.text()).isEqualTo("abc");
    assertThat(history.redo()).hasSize(2);
    assertThat(history.text()).isEqualTo("abcde");
  }

  @Test
  void startsANewStepWhereAGroupEnds() {
    history.apply(append(history, "d"), "name");
    history.closeGroup();
    history.apply(append(history, "e"), "name");
    history.undo();
    assertThat(history.text()).isEqualTo("abcd");
    history.apply(append(history, "x"), "name");
    history.undo();
    assertThat(history.text()).isEqualTo("abcd");
    history.apply(append(history, "y"), "name");
    history.markSaved();
    history.apply(append(history, "z"), "name");
    history.undo();
    assertThat(history.text()).isEqualTo("abcdy");
    assertThat(history.modified()).isFalse();
  }

  @Test
  void leavesNoStepForNothing() {
    history.apply(Edit.replace("Same", new Span(0, 1), "a"));
    assertThat(history.undoLabel()).isEmpty();
    assertThat(history.undo()).isEmpty();
    assertThat(history.redo()).isEmpty();
  }

  @Test
  void anEditForgetsWhatWasUndone() {
    history.apply(append(history, "d"));
    history.undo();
    assertThat(history.redoLabel()).contains("Type d");
    history.apply(append(history, "e"));
    assertThat(history.redoLabel()).isEmpty();
    assertThat(history.text()).isEqualTo("abce");
  }

  @Test
  void isModifiedWhereTheTextIsNotTheSavedOne() {
    history.apply(append(history, "d"));
    assertThat(history.modified()).isTrue();
    history.markSaved();
    assertThat(history.savedText()).isEqualTo("abcd");
    history.undo();
    assertThat(history.modified()).isTrue();
    history.redo();
    assertThat(history.modified()).isFalse();
  }
}
