package cardwright.app.preview;

import cardwright.preview.HubPage;
import cardwright.preview.PageBlock;
import cardwright.preview.picture.PicturePlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts numbers of pictures in place of the addresses in a page. To be used by one thread at a
/// time.
final class PageDresser {

  /// Where a block names pictures, and what was made of it last.
  private record Dressed(PicturePlaces places, String html) {}

  private final PagePictures pictures;
  private Map<String, Dressed> before = Map.of();

  PageDresser(PagePictures pictures) {
    this.pictures = pictures;
  }

  /// The page, ready to be shown.
  ///
  /// @param folder of the card
  ShownPage dress(HubPage page, Path folder) {
    Map<String, Dressed> now = new HashMap<>();
    pictures.begin();
    List<PageBlock> head = dress(page.head(), folder, now);
    List<PageBlock> article = dress(page.article(), folder, now);
    before = now;
    HubPage dressed = new HubPage(page.title(), head, article, page.removals());
    return new ShownPage(dressed, now.isEmpty() ? Map.of() : pictures.taken());
  }

  private List<PageBlock> dress(List<PageBlock> blocks, Path folder, Map<String, Dressed> now) {
    List<PageBlock> dressed = new ArrayList<>(blocks.size());
    for (PageBlock block : blocks) {
      String html = block.html();
      boolean pictures = html.contains("<img") || html.contains("url(");
      dressed.add(pictures ? dress(block, folder, now) : block);
    }
    return dressed;
  }

  private PageBlock dress(PageBlock block, Path folder, Map<String, Dressed> now) {
    Dressed known = now.getOrDefault(block.html(), before.get(block.html()));
    PicturePlaces places = known == null ? PicturePlaces.of(block.html()) : known.places();
    if (places.addresses().isEmpty()) {
      now.put(block.html(), new Dressed(places, block.html()));
      return block;
    }
    String html = places.write(address -> pictures.find(folder, address));
    boolean same = known != null && known.html().equals(html);
    Dressed dressed = same ? known : new Dressed(places, html);
    now.put(block.html(), dressed);
    return new PageBlock(dressed.html(), block.firstLine(), block.lastLine());
  }
}
