package cardwright.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WebPicturesTest {

  @Test
  void aPictureIsLoadedOnceAndScaledDown() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Optional<Picture> screenshot = Picture.of(bytes());
    WebPictures pictures =
        new WebPictures(
            address -> {
              asked.incrementAndGet();
              return screenshot;
            },
            Runnable::run,
            Runnable::run);
    List<Optional<Image>> images = new ArrayList<>();
    pictures.load(at("https://a.example/x.png"), images::add);
    pictures.load(at("https://a.example/x.png"), images::add);
    assertThat(asked).hasValue(1);
    assertThat(images).hasSize(2);
    assertThat(images.getFirst().orElseThrow().getWidth()).isBetween(1.0, 96.0);
  }

  @Test
  void aDeadAddressGivesNothingAndIsAskedOnce() {
    AtomicInteger asked = new AtomicInteger();
    WebPictures pictures =
        new WebPictures(
            address -> {
              asked.incrementAndGet();
              return Optional.empty();
            },
            Runnable::run,
            Runnable::run);
    List<Optional<Image>> images = new ArrayList<>();
    pictures.load(at("https://a.example/x.png"), images::add);
    pictures.load(at("https://a.example/x.png"), images::add);
    assertThat(asked).hasValue(1);
    assertThat(images).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void theMachineItselfIsNeverAsked() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] picture = bytes();
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, picture.length);
          exchange.getResponseBody().write(picture);
          exchange.close();
        });
    server.start();
    try {
      WebPictures pictures =
          new WebPictures(WebPictures.publicInternet(() -> true), Runnable::run, Runnable::run);
      List<Optional<Image>> images = new ArrayList<>();
      String host = "http://127.0.0.1:" + server.getAddress().getPort();
      pictures.load(at(host + "/x.png"), images::add);
      pictures.load(at("file:///etc/hostname"), images::add);
      assertThat(requests).hasValue(0);
      assertThat(images).containsExactly(Optional.empty(), Optional.empty());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aPictureBesideTheCardIsReadAnewEachTime(@TempDir Path folder) throws IOException {
    WebPictures pictures = new WebPictures(PictureSource.NONE, Runnable::run, Runnable::run);
    PictureAddress address = PictureAddress.in(folder.resolve("README.md"), "ann.png");
    List<Optional<Image>> images = new ArrayList<>();
    pictures.load(address, images::add);
    Files.write(folder.resolve("ann.png"), bytes());
    pictures.load(address, images::add);
    pictures.load(PictureAddress.in(folder.resolve("README.md"), "../x.png"), images::add);
    assertThat(images).hasSize(3);
    assertThat(images.get(0)).isEmpty();
    assertThat(images.get(1)).isPresent();
    assertThat(images.get(2)).isEmpty();
  }

  @Test
  void whoAsksForTheSamePictureMeanwhileGetsItToo() throws IOException {
    List<Runnable> later = new ArrayList<>();
    Optional<Picture> screenshot = Picture.of(bytes());
    WebPictures pictures = new WebPictures(address -> screenshot, later::add, Runnable::run);
    List<Optional<Image>> images = new ArrayList<>();
    pictures.load(at("https://a.example/x.png"), images::add);
    pictures.load(at("https://a.example/x.png"), images::add);
    assertThat(later).hasSize(1);
    later.getFirst().run();
    assertThat(images).hasSize(2).allSatisfy(image -> assertThat(image).isPresent());
  }

  private static PictureAddress at(String address) {
    return new PictureAddress(null, address);
  }

  private static byte[] bytes() throws IOException {
    return Files.readAllBytes(Path.of("assets", "screenshot.png"));
  }
}
