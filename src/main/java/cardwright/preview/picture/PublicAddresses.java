package cardwright.preview.picture;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Which addresses belong to the public internet.
///
/// A card must not make the program ask the router, the machine itself or a cloud's own services
/// (RFC 1918, 3927, 4193, 6598, 6890).
final class PublicAddresses {

  private PublicAddresses() {}

  /// Whether a card may name a host of this address.
  static boolean contains(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !special && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes));
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean thisNetwork = first == 0;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean reserved = first >= 224;
    return !(thisNetwork || carrier || protocol || benchmark || reserved);
  }

  /// Only global unicast, and none that carries an IPv4 address inside (6to4, Teredo, NAT64).
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    boolean global = first >= 0x2000 && first < 0x4000;
    boolean teredoOrDocumentation = first == 0x2001 && (second == 0 || second == 0xdb8);
    return global && first != 0x2002 && !teredoOrDocumentation;
  }
}
