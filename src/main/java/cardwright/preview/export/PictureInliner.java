package cardwright.preview.export;

import cardwright.preview.HubPage;
import cardwright.preview.picture.PictureSource;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Puts the pictures that a page names into the page itself.
final class PictureInliner {

  private static final Pattern REMOTE = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

  /// A picture of a style, with the comma that parts it from one that lies below.
  private static final Pattern LAYER =
      Pattern.compile(
          "url\\(\\s*(['\"]?)(https?://[^\\s'\"()]+)\\1\\s*\\)(\\s*,\\s*)?",
          Pattern.CASE_INSENSITIVE);

  /// Classes of pictures that are not shown on every page.
  private static final Set<String> THEMED = Set.of("light-only", "dark-only");

  private final PictureSource local;
  private final Optional<PictureSource> remote;
  private final boolean keepRemote;

  /// @param local for relative addresses
  /// @param remote for addresses of the web; empty if they are not to be asked
  /// @param keepRemote whether an address of the web may stay in the page for a browser to load
  PictureInliner(PictureSource local, Optional<PictureSource> remote, boolean keepRemote) {
    this.local = local;
    this.remote = remote;
    this.keepRemote = keepRemote;
  }

  /// The page with its pictures. One that is not to be had is named in its place.
  HubPage inline(HubPage page) {
    Document document = Jsoup.parseBodyFragment(page.content());
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.select("img").forEach(this::inline);
    for (Element styled : body.select("[style*=url(]")) {
      styled.attr("style", inline(styled.attr("style")));
    }
    return HubPage.of(page.title(), body.html());
  }

  private void inline(Element image) {
    String address = image.attr("src").strip();
    if (address.regionMatches(true, 0, "data:", 0, 5)) {
      return;
    }
    boolean web = REMOTE.matcher(address).matches();
    Optional<String> data = web ? fetch(address) : load(address);
    if (data.isPresent()) {
      image.attr("src", data.get());
    } else if (!web || !keepRemote) {
      image.replaceWith(absent(image));
    }
  }

  private Optional<String> fetch(String address) {
    return remote.flatMap(source -> source.load(address)).map(picture -> picture.dataUrl());
  }

  /// An address without its scheme, `//host/…`, is one of the web all the same.
  private Optional<String> load(String address) {
    return address.isEmpty() || address.startsWith("//") || address.startsWith("\\")
        ? Optional.empty()
        : local.load(address).map(picture -> picture.dataUrl());
  }

  private static Element absent(Element image) {
    String name = image.attr("alt").isBlank() ? "picture" : image.attr("alt").strip();
    Element absent = new Element("span").addClass("absent-picture").text(name);
    image.classNames().stream().filter(THEMED::contains).forEach(absent::addClass);
    return absent;
  }

  private String inline(String style) {
    Matcher layers = LAYER.matcher(style);
    StringBuilder out = new StringBuilder();
    while (layers.find()) {
      String comma = layers.group(3) == null ? "" : layers.group(3);
      Optional<String> data = fetch(layers.group(2));
      String shown = data.map(url -> "url('" + url + "')" + comma).orElse(left(layers, comma));
      layers.appendReplacement(out, Matcher.quoteReplacement(shown));
    }
    return layers.appendTail(out).toString();
  }

  private String left(Matcher layer, String comma) {
    if (keepRemote) {
      return layer.group();
    }
    return comma.isEmpty() ? "none" : "";
  }
}
