package cardwright.app.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Pictures that are asked for only while the switch is on; what is wanted meanwhile is asked for
/// when it is on again. What lies beside the card is always asked for. To be used on the JavaFX
/// application thread.
public final class SwitchedPictures implements Pictures {

  private static final int MOST_WAITING = 400;

  private record Wanted(PictureAddress address, Consumer<Optional<Image>> loaded) {}

  private final Pictures pictures;
  private final RemoteSwitch remote;
  private final Deque<Wanted> waiting = new ArrayDeque<>();

  /// @param pictures asked while `remote` is on
  public SwitchedPictures(Pictures pictures, RemoteSwitch remote) {
    this.pictures = pictures;
    this.remote = remote;
    remote.onProperty().subscribe(this::onSwitched);
  }

  @Override
  public void load(PictureAddress address, Consumer<Optional<Image>> loaded) {
    if (address.isRelative() || remote.getAsBoolean()) {
      pictures.load(address, loaded);
      return;
    }
    waiting.addLast(new Wanted(address, loaded));
    if (waiting.size() > MOST_WAITING) {
      waiting.removeFirst();
    }
  }

  private void onSwitched(boolean on) {
    if (on) {
      List<Wanted> now = new ArrayList<>(waiting);
      waiting.clear();
      now.forEach(wanted -> pictures.load(wanted.address(), wanted.loaded()));
    }
  }
}
