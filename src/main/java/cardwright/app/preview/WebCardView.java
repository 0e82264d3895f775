package cardwright.app.preview;

import cardwright.app.text.Texts;
import cardwright.preview.HubPage;
import cardwright.preview.PageBlock;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;

/// A card's page in a WebView. Scripts of the page are off, it loads nothing by itself, and it goes
/// nowhere: a link is handed out, never followed here.
///
/// The page is loaded once and empty, and its blocks are put in, changed and taken out by
/// [PageScript]: a reload would take ten times as long, flicker, and lose scrolling and pictures.
public final class WebCardView implements PreviewView {

  /// HTML that is put into the page at once: some windows' heights, and what takes a few frames. No
  /// card that is written by hand has much more.
  private static final int STEP_CHARS = 40_000;

  /// HTML of which the rest is put in when the reader comes near its end: laying out anew takes the
  /// longer the more there is.
  private static final int ENOUGH_CHARS = 300_000;

  /// What is to be brought into sight once it is there.
  private record Goal(Spot spot, double fraction) {}

  private final WebView view = new WebView();
  private final WebEngine engine = view.getEngine();
  private final Consumer<String> openLink;
  private final Set<Integer> given = new HashSet<>();
  private ShownPage wanted = ShownPage.EMPTY;
  private HubPage shown = HubPage.EMPTY;
  private SpotListener onSpot = (spot, source) -> {};
  private @Nullable PageScript script;
  private @Nullable Scrolling scrolling;
  private @Nullable Goal goal;
  private int enough = ENOUGH_CHARS;
  private boolean complete;
  private boolean dark;

  /// @param openLink takes the address of a link that was clicked
  public WebCardView(Consumer<String> openLink) {
    this.openLink = openLink;
    view.setId("preview");
    view.setAccessibleText(Texts.of("preview.name"));
    view.setContextMenuEnabled(false);
    view.setMinSize(0, 0);
    // What is dropped onto a browser is opened by it.
    view.addEventFilter(DragEvent.ANY, drag -> drag.consume());
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(features -> null);
    engine.getLoadWorker().stateProperty().addListener((property, before, now) -> onLoad(now));
    load();
  }

  private void load() {
    engine.loadContent(PageDocument.html(dark));
  }

  private void onLoad(Worker.State state) {
    boolean own = engine.getLocation() == null || engine.getLocation().isEmpty();
    if (state == Worker.State.SUCCEEDED && own) {
      EventTarget document = (EventTarget) engine.getDocument();
      document.addEventListener("click", this::onClick, true);
      document.addEventListener("scroll", event -> goOn(), false);
      script = new PageScript(engine);
      given.clear();
      shown = HubPage.EMPTY;
      setDark(dark);
      show(wanted);
    } else if (state == Worker.State.SCHEDULED && !own) {
      // It is on its way elsewhere. The engine cannot be stopped while it says so.
      script = null;
      Platform.runLater(this::load);
    }
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void show(ShownPage page) {
    wanted = page;
    step(STEP_CHARS);
  }

  /// Puts in what is wanted and not there yet; of much, the beginning first: the window must answer
  /// to its user meanwhile.
  private void step(int mostChars) {
    PageScript into = script;
    if (into == null) {
      return;
    }
    ShownPage page = wanted;
    page.pictures()
        .forEach(
            (number, data) -> {
              if (given.add(number)) {
                into.picture(number, data);
              }
            });
    List<PageBlock> target = beginning(page.page().article());
    List<Splice> all = Splice.between(shown.article(), target);
    List<Splice> now = Splice.atMost(mostChars, all);
    List<Splice> head = Splice.between(shown.head(), page.page().head());
    if (!head.isEmpty() || !retyped(into, now)) {
      into.patch(head, now);
    }
    complete = now.equals(all);
    List<PageBlock> article = complete ? target : Splice.applied(now, shown.article());
    shown = new HubPage(page.page().title(), page.page().head(), article);
    given.removeIf(number -> drop(into, page, number));
    if (complete) {
      reached();
    } else {
      Platform.runLater(
          () -> {
            if (wanted == page && !complete) {
              step(STEP_CHARS);
            }
          });
    }
  }

  /// Makes the one change of a text that typing comes to; false if there is more to do.
  private boolean retyped(PageScript into, List<Splice> changes) {
    if (changes.size() != 1
        || changes.getFirst().removed() != 1
        || changes.getFirst().added().size() != 1) {
      return false;
    }
    int block = changes.getFirst().from();
    TextChange change =
        TextChange.between(
            shown.article().get(block).html(), changes.getFirst().added().getFirst().html());
    return change != null && into.retype(block, change);
  }

  /// The blocks that are enough for now, and a line that says so.
  private List<PageBlock> beginning(List<PageBlock> article) {
    int count = 0;
    for (int left = enough; count < article.size() && left > 0; count++) {
      left -= article.get(count).html().length();
    }
    if (count == article.size()) {
      return article;
    }
    List<PageBlock> beginning = new ArrayList<>(article.subList(0, count));
    int line = article.get(count).firstLine();
    String more = "<p class=\"notice\">" + Texts.of("preview.more") + "</p>";
    beginning.add(new PageBlock(more, line, line));
    return beginning;
  }

  private void reached() {
    Goal to = goal;
    goal = null;
    if (to != null) {
      reveal(to.spot(), to.fraction());
    }
    goOn();
  }

  /// Shows more of a long page if its reader has come near the end of what is there.
  private void goOn() {
    PageScript page = script;
    boolean more = shown.article().size() < wanted.page().article().size();
    if (page != null && complete && more && page.ending()) {
      enough += ENOUGH_CHARS / 2;
      complete = false;
      step(STEP_CHARS);
    }
  }

  /// Puts in at once all that is on its way.
  private void finish() {
    if (!complete) {
      step(Integer.MAX_VALUE);
    }
  }

  private static boolean drop(PageScript script, ShownPage page, int number) {
    boolean gone = !page.pictures().containsKey(number);
    if (gone) {
      script.drop(number);
    }
    return gone;
  }

  @Override
  public void toTop() {
    enough = ENOUGH_CHARS;
    goal = null;
    if (script != null) {
      script.top();
    }
  }

  @Override
  public void setDark(boolean dark) {
    this.dark = dark;
    if (script != null) {
      Element root = engine.getDocument().getDocumentElement();
      root.setAttribute("data-theme", dark ? "dark" : "light");
    }
  }

  @Override
  public void setZoom(double zoom) {
    view.setZoom(zoom);
  }

  @Override
  public void setWidth(double pixels) {
    view.setMaxWidth(pixels);
  }

  @Override
  public void reveal(Spot spot, double fraction) {
    PageScript page = script;
    if (page == null) {
      goal = new Goal(spot, fraction);
      return;
    }
    if (!spot.head() && spot.block() >= shown.article().size() - 1) {
      need(spot.block());
    }
    if (complete) {
      int part = spot.head() ? 0 : 1;
      reveal(page, page.place(part, spot, fraction));
    } else {
      goal = new Goal(spot, fraction);
    }
  }

  /// Sees to it that a block is put in, and some after it.
  private void need(int block) {
    List<PageBlock> article = wanted.page().article();
    int chars = ENOUGH_CHARS / 4;
    for (int i = 0; i <= Math.min(block, article.size() - 1); i++) {
      chars += article.get(i).html().length();
    }
    if (chars > enough) {
      enough = chars;
      complete = false;
      step(STEP_CHARS);
    }
  }

  private void reveal(PageScript page, double[] place) {
    if (place.length == 4) {
      if (scrolling != null) {
        scrolling.stop();
      }
      scrolling = Scrolling.into(place, page::scroll);
      page.light();
    }
  }

  @Override
  public void onSpot(SpotListener listener) {
    onSpot = listener;
  }

  @Override
  public String domText() {
    return script == null ? "" : DomText.of(engine.getDocument().getElementById("card"));
  }

  private void onClick(Event event) {
    Element link = link(event.getTarget() instanceof org.w3c.dom.Node node ? node : null);
    if (link != null) {
      event.preventDefault();
      follow(link.getAttribute("href"));
    } else if (event instanceof MouseEvent mouse) {
      onSpot(mouse);
    }
  }

  private void follow(String address) {
    if (address.startsWith("#") && script != null) {
      followInside(script, address.substring(1));
    } else if (!address.isEmpty()) {
      openLink.accept(address);
    }
  }

  private void followInside(PageScript page, String name) {
    finish();
    double[] place = page.named(name);
    if (place.length > 0) {
      reveal(page, place);
      return;
    }
    String id = " id=\"" + decoded(name) + "\"";
    List<PageBlock> article = wanted.page().article();
    for (int block = shown.article().size() - 1; block < article.size(); block++) {
      if (block >= 0 && article.get(block).html().contains(id)) {
        reveal(new Spot(false, block, ""), 0);
        return;
      }
    }
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static @Nullable Element link(org.w3c.dom.@Nullable Node target) {
    for (org.w3c.dom.Node node = target; node != null; node = node.getParentNode()) {
      String name = node.getNodeName().toLowerCase(Locale.ROOT);
      if (node instanceof Element element && (name.equals("a") || name.equals("area"))) {
        return element;
      }
    }
    return null;
  }

  private void onSpot(MouseEvent click) {
    boolean source = click.getCtrlKey() || click.getMetaKey();
    // Who marks a text, or a word by a double click, wants to copy it.
    if (script != null && (source || !script.selecting())) {
      // Blocks are counted in the whole page.
      finish();
      String[] found = script.at(click.getClientX(), click.getClientY()).split(" ", 4);
      if (found.length == 4) {
        boolean head = found[0].equals("0");
        int block = Integer.parseInt(found[1]);
        int before = Integer.parseInt(found[2]);
        onSpot.clicked(new Spot(head, block, found[3], before), source);
      }
    }
  }
}
