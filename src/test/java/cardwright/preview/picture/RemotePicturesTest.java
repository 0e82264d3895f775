package cardwright.preview.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemotePicturesTest {

  private static final byte[] PNG = TestPictures.png(4, 4, Color.BLUE);

  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private String base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    base = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    String path = exchange.getRequestURI().getPath();
    byte[] body = PNG;
    switch (path) {
      case "/moved" -> exchange.getResponseHeaders().add("Location", "/a.png");
      case "/circle" -> exchange.getResponseHeaders().add("Location", "/circle");
      case "/to-file" -> exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
      case "/text" -> body = "<html>".getBytes();
      case "/large" -> {
        body = new byte[Picture.MAX_BYTES + 1];
        System.arraycopy(PNG, 0, body, 0, PNG.length);
      }
      default -> {}
    }
    boolean moved = exchange.getResponseHeaders().containsKey("Location");
    exchange.sendResponseHeaders(path.equals("/gone") ? 404 : moved ? 302 : 200, 0);
    if (path.equals("/slow")) {
      exchange.getResponseBody().write(PNG, 0, 8);
      exchange.getResponseBody().flush();
      await();
    }
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private RemotePictures everywhere() {
    return new RemotePictures(address -> true, Duration.ofMillis(3000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a.png", "/moved"})
  void fetchesAPictureOnce(String path) {
    try (RemotePictures pictures = everywhere()) {
      assertThat(pictures.load(base + path))
          .hasValueSatisfying(picture -> assertThat(picture.bytes()).isEqualTo(PNG));
      int asked = requests.get();
      pictures.load(base + path);
      assertThat(requests).hasValue(asked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gone", "/circle", "/to-file", "/text", "/large"})
  void givesNothingForWhatIsNoPicture(String path) {
    try (RemotePictures pictures = everywhere()) {
      assertThat(pictures.load(base + path)).isEmpty();
      assertThat(requests.get()).isBetween(1, 5);
    }
  }

  @Test
  void doesNotWaitForEver() {
    try (RemotePictures pictures = new RemotePictures(address -> true, Duration.ofMillis(400))) {
      long start = System.nanoTime();
      assertThat(pictures.load(base + "/slow")).isEmpty();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void asksNoPrivateAddress() {
    try (RemotePictures pictures = new RemotePictures()) {
      assertThat(pictures.load(base + "/a.png")).isEmpty();
      assertThat(pictures.load(base.replace("localhost", "127.0.0.1") + "/a.png")).isEmpty();
      assertThat(pictures.load(base.replace("localhost", "[::1]") + "/a.png")).isEmpty();
    }
    assertThat(requests).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/hostname", "ftp://a.example/x.png", "http:", "x y", "", "data:,"})
  void knowsOnlyTheWeb(String address) {
    try (RemotePictures pictures = everywhere()) {
      assertThat(pictures.load(address)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1",
        "::ffff:10.0.0.1"
      })
  void privateAddressesAreNotPublic(String address) throws IOException {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "199.16.156.1", "2606:4700::1111"})
  void publicAddressesArePublic(String address) throws IOException {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
  }
}
