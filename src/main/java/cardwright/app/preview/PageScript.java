package cardwright.app.preview;

import java.util.List;
import java.util.StringJoiner;
import javafx.scene.web.WebEngine;
import org.w3c.dom.Text;

/// The program's side of the script in the page, `page.js`. To be used on the JavaFX application
/// thread, once the page is loaded.
///
/// Texts go in through the DOM, as the text of one node: that takes no encoding as a script's
/// literal does, and keeps every character as `loadContent` does not.
final class PageScript {

  private final WebEngine engine;
  private final Text inbox;

  /// Puts the script into the page.
  PageScript(WebEngine engine) {
    this.engine = engine;
    engine.executeScript(PageDocument.script());
    inbox = (Text) engine.getDocument().getElementById("inbox").getFirstChild();
  }

  /// Changes the page's head and its article.
  void patch(List<Splice> head, List<Splice> article) {
    if (head.isEmpty() && article.isEmpty()) {
      return;
    }
    // Each block ends with a NUL, which no page holds.
    StringBuilder html = new StringBuilder();
    String changes = "[" + changes(head, html) + "," + changes(article, html) + "]";
    inbox.setData(html.toString());
    call("patch(" + changes + ")");
  }

  private static String changes(List<Splice> runs, StringBuilder html) {
    StringJoiner changes = new StringJoiner(",", "[", "]");
    for (Splice run : runs) {
      changes.add("[" + run.from() + "," + run.removed() + "," + run.added().size() + "]");
      run.added().forEach(block -> html.append(block.html()).append('\0'));
    }
    return changes.toString();
  }

  /// Changes a text of a block of the article.
  ///
  /// @return false if the block does not hold it just once; then nothing is changed
  boolean retype(int block, TextChange change) {
    inbox.setData(change.before() + '\0' + change.after());
    return (Boolean) call("retype(1," + block + ")");
  }

  /// Gives the page a picture.
  void picture(int number, String dataUrl) {
    inbox.setData(dataUrl);
    call("picture(" + number + ")");
  }

  /// Forgets a picture.
  void drop(int number) {
    call("drop(" + number + ")");
  }

  /// Top, bottom, height of the window and scrolling for a block or a text in it; empty if there is
  /// no such block.
  ///
  /// @param fraction how far down in a long block
  double[] place(int part, Spot spot, double fraction) {
    inbox.setData(spot.text());
    String call = "place(%d,%d,%s,%d)".formatted(part, spot.block(), fraction, spot.before());
    return numbers((String) call(call));
  }

  /// As [#place] for what has a name in the page.
  double[] named(String id) {
    inbox.setData(id);
    return numbers((String) call("named()"));
  }

  private static double[] numbers(String found) {
    String[] numbers = found.isEmpty() ? new String[0] : found.split(" ");
    double[] place = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      place[i] = Double.parseDouble(numbers[i]);
    }
    return place;
  }

  /// Lights up what [#place] was asked for last.
  void light() {
    call("light()");
  }

  /// Part, block, how often the text stands before in the block, and the text at a point, parted by
  /// blanks; empty if there is no block.
  String at(int x, int y) {
    return (String) call("at(%d,%d)".formatted(x, y));
  }

  /// Whether some text is selected.
  boolean selecting() {
    return (Boolean) call("selecting()");
  }

  /// Whether the reader has come near the page's end.
  boolean ending() {
    return (Boolean) call("ending()");
  }

  /// Scrolls to the top.
  void top() {
    call("top()");
  }

  /// Scrolls to a height.
  void scroll(double to) {
    engine.executeScript("window.scrollTo(0," + to + ")");
  }

  private Object call(String what) {
    return engine.executeScript("cardwright." + what);
  }
}
