package cardwright.preview.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/// Where a piece of HTML names pictures that are not in it: in images, and in the styles of
/// elements and of style blocks. Taken apart once, it can be written with one address or another as
/// often as need be. Immutable.
public final class PicturePlaces {

  /// A picture of a style, with the comma that parts it from one that lies below.
  private static final Pattern LAYER =
      Pattern.compile(
          "url\\(\\s*(['\"]?)(?!data:)([^\\s'\"()]+)\\1\\s*\\)(\\s*,\\s*)?",
          Pattern.CASE_INSENSITIVE);

  /// No card can hold it: it is made anew for every start of the program.
  private static final String MARK = "picture" + UUID.randomUUID().toString().replace("-", "");

  /// Classes of pictures that are not shown on every page.
  private static final Set<String> THEMED = Set.of("light-only", "dark-only");

  private static final Pattern MARKED = Pattern.compile(MARK + "x(\\d+)x");

  /// What stands at a place.
  ///
  /// @param address of the picture, as the HTML gives it
  /// @param before what is written before the picture's address
  /// @param after what is written after it
  /// @param absent what is written instead if there is no picture; [#MARK] stands for the reason
  private record Slot(String address, String before, String after, String absent) {}

  private final List<String> texts;
  private final List<Slot> slots;

  private PicturePlaces(List<String> texts, List<Slot> slots) {
    this.texts = texts;
    this.slots = slots;
  }

  /// Takes HTML apart.
  ///
  /// @param html of a block of a page
  public static PicturePlaces of(String html) {
    if (!html.contains("<img") && !html.contains("url(")) {
      return new PicturePlaces(List.of(html), List.of());
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    Objects.requireNonNull(body.ownerDocument()).outputSettings().prettyPrint(false);
    List<Slot> slots = new ArrayList<>();
    for (Element image : body.select("img")) {
      if (!image.attr("src").strip().regionMatches(true, 0, "data:", 0, 5)) {
        mark(image, slots);
      }
    }
    for (Element styled : body.select("[style*=url(]")) {
      styled.attr("style", mark(styled.attr("style"), slots));
    }
    for (Element style : body.select("style")) {
      for (DataNode css : style.dataNodes()) {
        css.setWholeData(mark(css.getWholeData(), slots));
      }
    }
    if (slots.isEmpty()) {
      return new PicturePlaces(List.of(html), List.of());
    }
    return split(body.html(), slots);
  }

  private static PicturePlaces split(String html, List<Slot> slots) {
    List<String> texts = new ArrayList<>();
    List<Slot> inOrder = new ArrayList<>();
    Matcher marks = MARKED.matcher(html);
    int from = 0;
    while (marks.find()) {
      texts.add(html.substring(from, marks.start()));
      inOrder.add(slots.get(Integer.parseInt(marks.group(1))));
      from = marks.end();
    }
    texts.add(html.substring(from));
    return new PicturePlaces(List.copyOf(texts), List.copyOf(inOrder));
  }

  private static void mark(Element image, List<Slot> slots) {
    String address = image.attr("src").strip();
    String shown = image.attr("src", MARK).outerHtml();
    int at = shown.indexOf(MARK);
    String name = image.attr("alt").isBlank() ? "picture" : image.attr("alt").strip();
    Element absent = new Element("span").addClass("absent-picture").attr("title", MARK).text(name);
    image.classNames().stream().filter(THEMED::contains).forEach(absent::addClass);
    String before = shown.substring(0, at);
    String after = shown.substring(at + MARK.length());
    image.replaceWith(new TextNode(marked(slots)));
    slots.add(new Slot(address, before, after, absent.outerHtml()));
  }

  private static String mark(String css, List<Slot> slots) {
    Matcher layers = LAYER.matcher(css);
    StringBuilder out = new StringBuilder();
    while (layers.find()) {
      String comma = layers.group(3) == null ? "" : layers.group(3);
      layers.appendReplacement(out, Matcher.quoteReplacement(marked(slots)));
      String absent = comma.isEmpty() ? "none" : "";
      slots.add(new Slot(layers.group(2), "url('", "')" + comma, absent));
    }
    return layers.appendTail(out).toString();
  }

  private static String marked(List<Slot> slots) {
    return MARK + "x" + slots.size() + "x";
  }

  /// The addresses, in order; empty if there are none.
  public List<String> addresses() {
    return slots.stream().map(Slot::address).toList();
  }

  /// A picture that can be shown, or why it cannot.
  public sealed interface Found {

    /// To be shown.
    ///
    /// @param address harmless inside an attribute and a style
    record At(String address) implements Found {}

    /// Not to be had; its name is shown in its place.
    ///
    /// @param why plain text
    record Absent(String why) implements Found {}
  }

  /// The HTML with pictures.
  ///
  /// @param find gives what is shown for an address
  public String write(Function<String, Found> find) {
    StringBuilder out = new StringBuilder(texts.getFirst());
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      switch (find.apply(slot.address())) {
        case Found.At(String address) ->
            out.append(slot.before()).append(address).append(slot.after());
        case Found.Absent(String why) ->
            out.append(slot.absent().replace(MARK, Entities.escape(why).replace("\"", "&quot;")));
      }
      out.append(texts.get(i + 1));
    }
    return out.toString();
  }
}
