package cardwright.app.preview;

import cardwright.app.text.Texts;
import cardwright.preview.HubPage;
import cardwright.preview.PageBlock;
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

  /// HTML that is put into the page at once; it takes a few frames, and no card that is written by
  /// hand has more.
  private static final int STEP_CHARS = 60_000;

  private final WebView view = new WebView();
  private final WebEngine engine = view.getEngine();
  private final Consumer<String> openLink;
  private final Set<Integer> given = new HashSet<>();
  private ShownPage wanted = ShownPage.EMPTY;
  private HubPage shown = HubPage.EMPTY;
  private SpotListener onSpot = (spot, source) -> {};
  private @Nullable PageScript script;
  private @Nullable Scrolling scrolling;
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
      ((EventTarget) engine.getDocument()).addEventListener("click", this::onClick, true);
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

  /// Puts in what is wanted and not there yet, and, of a page that holds much more than is there,
  /// the beginning first: the window must answer to its user meanwhile.
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
    List<PageBlock> article = page.page().article();
    List<Splice> all = Splice.between(shown.article(), article);
    List<Splice> now = Splice.atMost(mostChars, all);
    into.patch(Splice.between(shown.head(), page.page().head()), now);
    HubPage whole = page.page();
    shown =
        now.equals(all)
            ? whole
            : new HubPage(whole.title(), whole.head(), Splice.applied(now, shown.article()));
    given.removeIf(number -> drop(into, page, number));
    if (shown != whole) {
      Platform.runLater(
          () -> {
            if (wanted == page && shown != whole) {
              step(STEP_CHARS);
            }
          });
    }
  }

  /// Puts in all at once.
  private void finish() {
    if (shown != wanted.page()) {
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
      return;
    }
    finish();
    int part = spot.head() ? 0 : 1;
    reveal(page, page.place(part, spot, fraction));
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
      finish();
      reveal(script, script.named(address.substring(1)));
    } else if (!address.isEmpty()) {
      openLink.accept(address);
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
