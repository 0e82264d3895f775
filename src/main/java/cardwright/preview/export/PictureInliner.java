package cardwright.preview.export;

import cardwright.preview.HubPage;
import cardwright.preview.picture.PicturePlaces;
import cardwright.preview.picture.PicturePlaces.Found;
import cardwright.preview.picture.PictureSource;
import java.util.Optional;
<<<<<<< HEAD
import java.util.Set;
import java.util.regex.Matcher;
=======
>>>>>>> 1548ef89d8c66676eb7d4f223929f45f8007271a
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/// Puts the pictures that a page names into the page itself.
final class PictureInliner {

  private static final Pattern REMOTE = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

<<<<<<< HEAD
  /// A picture of a style, with the comma that parts it from one that lies below.
  private static final Pattern LAYER =
      Pattern.compile(
          "url\\(\\s*(['\"]?)(https?://[^\\s'\"()]+)\\1\\s*\\)(\\s*,\\s*)?",
          Pattern.CASE_INSENSITIVE);

  /// Classes of pictures that are not shown on every page.
  private static final Set<String> THEMED = Set.of("light-only", "dark-only");

=======
>>>>>>> 1548ef89d8c66676eb7d4f223929f45f8007271a
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
    return HubPage.of(page.title(), PicturePlaces.of(page.content()).write(this::find));
  }

  private Found find(String address) {
    boolean web = REMOTE.matcher(address).matches();
    Optional<String> data = web ? fetch(address) : load(address);
    if (data.isPresent()) {
      return new Found.At(data.get());
    }
    return web && keepRemote
        ? new Found.At(Entities.escape(address))
        : new Found.Absent("not in this file");
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
<<<<<<< HEAD

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
=======
>>>>>>> 1548ef89d8c66676eb7d4f223929f45f8007271a
}
