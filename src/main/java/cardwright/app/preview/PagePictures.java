package cardwright.app.preview;

import cardwright.app.text.Texts;
import cardwright.preview.picture.LocalPictures;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PicturePlaces.Found;
import cardwright.preview.picture.PictureSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The pictures of pages: fetched by the program, each under a number, so that a page never names
/// an address. Those used last are kept. Safe for use by several threads.
final class PagePictures {

  /// Of all `data:` addresses together.
  private static final long MOST_CHARS = 64_000_000;

  private static final class Entry {
    final int number;
    final boolean web;
    boolean loading = true;
    @Nullable String data;

    Entry(int number, boolean web) {
      this.number = number;
      this.web = web;
    }

    long chars() {
      return data == null ? 0 : data.length();
    }
  }

  private record Key(@Nullable Path folder, String address) {}

  private final PictureSource web;
  private final BooleanSupplier open;
  private final Executor loaders;
  private final Runnable arrived;
  private final Map<Key, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
  private final Set<Integer> wanted = new HashSet<>();

  /// What is said of those that may not be asked for.
  private final Map<String, Found> off = new ConcurrentHashMap<>();

  private long chars;
  private int lastNumber;

  /// @param web gives pictures of the web; may block
  /// @param open whether the web may be asked now
  /// @param loaders runs what may block
  /// @param arrived run on a thread of `loaders` when a picture is there, or known to be dead
  PagePictures(PictureSource web, BooleanSupplier open, Executor loaders, Runnable arrived) {
    this.web = web;
    this.open = open;
    this.loaders = loaders;
    this.arrived = arrived;
  }

  /// What is shown for an address; it is asked for if it is not known.
  ///
  /// @param folder of the card
  Found find(Path folder, String address) {
    String scheme = address.toLowerCase(Locale.ROOT);
    boolean remote = scheme.startsWith("http:") || scheme.startsWith("https:");
    boolean halfRemote = address.startsWith("//") || address.startsWith("\\");
    if (remote || halfRemote) {
      if (!open.getAsBoolean()) {
        return off.computeIfAbsent(
            address, unseen -> new Found.Absent(Texts.of("preview.picture.off", unseen)));
      }
      return find(new Key(null, halfRemote ? "https:" + address : address));
    }
    return find(new Key(folder, address));
  }

  private synchronized Found find(Key key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      Entry fresh = new Entry(++lastNumber, key.folder() == null);
      entries.put(key, fresh);
      loaders.execute(() -> load(key, fresh));
      entry = fresh;
    }
    wanted.add(entry.number);
    if (entry.data != null) {
      return new Found.At("picture:" + entry.number);
    }
    return new Found.Absent(
        Texts.of(
            entry.loading ? "preview.picture.loading" : "preview.picture.dead", key.address()));
  }

  private void load(Key key, Entry entry) {
    PictureSource source = key.folder() == null ? web : new LocalPictures(key.folder());
    Optional<String> data = source.load(key.address()).map(Picture::dataUrl);
    synchronized (this) {
      entry.loading = false;
      if (entries.get(key) == entry && data.isPresent() && makeRoom(data.get().length())) {
        entry.data = data.get();
        chars += entry.chars();
      }
    }
    arrived.run();
  }

  private boolean makeRoom(int more) {
    for (Iterator<Entry> all = entries.values().iterator();
        chars + more > MOST_CHARS && all.hasNext(); ) {
      Entry eldest = all.next();
      if (!wanted.contains(eldest.number)) {
        chars -= eldest.chars();
        all.remove();
      }
    }
    return chars + more <= MOST_CHARS;
  }

  /// The pictures found for the page that is made, by their numbers.
  synchronized Map<Integer, String> taken() {
    Map<Integer, String> taken = new HashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.data != null && wanted.contains(entry.number)) {
        taken.put(entry.number, entry.data);
      }
    }
    return taken;
  }

  /// Another page is made now.
  synchronized void begin() {
    wanted.clear();
  }

  /// Forgets what could not be had, and what lies on this machine, where it may have changed.
  synchronized void forget() {
    off.clear();
    for (Iterator<Entry> all = entries.values().iterator(); all.hasNext(); ) {
      Entry entry = all.next();
      if (!entry.loading && (entry.data == null || !entry.web)) {
        chars -= entry.chars();
        all.remove();
      }
    }
  }
}
