package cardwright.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.picture.Picture;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    List<Image> images = new ArrayList<>();
    pictures.load("https://a.example/x.png", images::add);
    pictures.load("https://a.example/x.png", images::add);
    assertThat(asked).hasValue(1);
    assertThat(images).hasSize(2);
    assertThat(images.getFirst().getWidth()).isBetween(1.0, 96.0);
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
    List<Image> images = new ArrayList<>();
    pictures.load("https://a.example/x.png", images::add);
    pictures.load("https://a.example/x.png", images::add);
    assertThat(asked).hasValue(1);
    assertThat(images).isEmpty();
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
      List<Image> images = new ArrayList<>();
      String host = "http://127.0.0.1:" + server.getAddress().getPort();
      pictures.load(host + "/x.png", images::add);
      pictures.load("file:///etc/hostname", images::add);
      assertThat(requests).hasValue(0);
      assertThat(images).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = WebPicturesTest.class.getResourceAsStream("/assets/screenshot.png")) {
      return in.readAllBytes();
    }
  }
}
