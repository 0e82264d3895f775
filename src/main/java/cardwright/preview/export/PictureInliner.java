package cardwright.preview.export;

import cardwright.preview.HubPage;
import cardwright.preview.picture.PicturePlaces;
import cardwright.preview.picture.PicturePlaces.Found;
import cardwright.preview.picture.PictureSource;
import cardwright.text.Messages;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/// Puts the pictures that a page names into the page itself.
final class PictureInliner {

  private static final Pattern REMOTE = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

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
        : new Found.Absent(Messages.of("preview.notFile"));
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
}
