package cardwright.preview.picture;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Pictures from the web: over http and https, from public addresses only, within a time and a
/// size. Each address is asked once. Safe for use by several threads.
public final class RemotePictures implements PictureSource, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 4;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final Map<String, Optional<Picture>> known = new ConcurrentHashMap<>();
  private final BooleanSupplier open;
  private final Predicate<InetAddress> allowed;
  private final Duration patience;

  /// Pictures of the public internet.
  public RemotePictures() {
    this(() -> true);
  }

  /// Pictures of the public internet, while they may be asked for.
  ///
  /// @param open asked before each request and each question for a host's address
  public RemotePictures(BooleanSupplier open) {
    this(open, PublicAddresses::contains, PATIENCE);
  }

  RemotePictures(Predicate<InetAddress> allowed, Duration patience) {
    this(() -> true, allowed, patience);
  }

  /// @param allowed which hosts may be asked
  /// @param patience for one picture, redirects included
  RemotePictures(BooleanSupplier open, Predicate<InetAddress> allowed, Duration patience) {
    this.open = open;
    this.allowed = allowed;
    this.patience = patience;
  }

  @Override
  public Optional<Picture> load(String address) {
    return known.computeIfAbsent(address, this::fetch);
  }

  /// The time limit holds for the whole, also for a server that sends a byte now and then.
  private Optional<Picture> fetch(String address) {
    CompletableFuture<Optional<Picture>> picture = new CompletableFuture<>();
    Thread worker = Thread.ofVirtual().start(() -> picture.complete(follow(address)));
    try {
      return picture.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      worker.interrupt();
      return Optional.empty();
    } catch (InterruptedException e) {
      worker.interrupt();
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<Picture> follow(String address) {
    try {
      URI uri = URI.create(address);
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        if (!mayBeAsked(uri)) {
          return Optional.empty();
        }
        HttpResponse<InputStream> answer =
            client.send(request(uri), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
          if (answer.statusCode() == 200) {
            return Picture.of(body.readNBytes(Picture.MAX_BYTES + 1));
          }
        }
        Optional<String> next = answer.headers().firstValue("location");
        if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
          return Optional.empty();
        }
        uri = uri.resolve(next.get());
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(patience)
        .header("Accept", "image/png,image/jpeg,image/webp,image/gif,image/svg+xml")
        .build();
  }

  /// The client asks for the host's address again, but the platform remembers the answer for longer
  /// than that takes, so a name cannot turn to another address in between.
  private boolean mayBeAsked(URI uri) throws IOException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!open.getAsBoolean() || uri.getHost() == null || !web) {
      return false;
    }
    for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
      if (!allowed.test(address)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
