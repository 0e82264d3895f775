package cardwright.preview;

import java.util.List;
import java.util.stream.Stream;

/// Drawings in SVG that try to run a script or to make a request. Each is whole without its hostile
/// part, so that it comes to be shown.
public final class HostileDrawings {

  private static final String PARTS =
      """
      <script>{RUN}</script>
      <script type="text/ecmascript"><![CDATA[{RUN}]]></script>
      <script href="{WEB}/s1.js"/>
      <script xlink:href="{WEB}/s2.js"/>
      <script xlink:href="data:text/javascript,{RUN}"/>
      <g onload="{RUN}"/>
      <rect width="9" height="9" onclick="{RUN}"/>
      <image href="x:" onerror="{RUN}"/>
      <image xlink:href="{WEB}/i1.png" width="9" height="9"/>
      <image href="{WEB}/i2.png" width="9" height="9"/>
      <image xlink:href="{WEB}/i3.svg" width="9" height="9"/>
      <use xlink:href="{WEB}/u1.svg#a"/>
      <use href="{WEB}/u2.svg#a"/>
      <use href="data:image/svg+xml,&lt;svg id='a' xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/&gt;#a"/>
      <a href="javascript:{RUN}"><rect width="9" height="9"/></a>
      <a xlink:href="javascript:{RUN}"><rect width="9" height="9"/></a>
      <animate attributeName="x" begin="0s" dur="1ms" onbegin="{RUN}" onend="{RUN}"/>
      <a id="t"><set attributeName="href" to="javascript:{RUN}" begin="0s"/><rect width="9" height="9"/></a>
      <set attributeName="onload" to="{RUN}" begin="0s"/>
      <foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml" onload="{RUN}"><script>{RUN}</script></body></foreignObject>
      <foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="{WEB}/f1.png" onerror="{RUN}"/></foreignObject>
      <foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:{RUN}"/></foreignObject>
      <foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="{WEB}/f2"/></foreignObject>
      <foreignObject width="9" height="9"><video xmlns="http://www.w3.org/1999/xhtml" src="{WEB}/f3.mp4" onerror="{RUN}"/></foreignObject>
      <foreignObject width="9" height="9"><link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="{WEB}/f4.css"/></foreignObject>
      <style>@import "{WEB}/c1.css";</style>
      <style>@import url({WEB}/c2.css);</style>
      <style>svg { background: url({WEB}/c3.png) }</style>
      <style>@font-face { font-family: q; src: url({WEB}/c4.woff) } text { font-family: q }</style><text y="9">x</text>
      <style>rect { cursor: url({WEB}/c5.cur), auto }</style>
      <g style="background-image: url('{WEB}/c6.png')"/>
      <rect width="9" height="9" fill="url({WEB}/p1.svg#a)"/>
      <rect width="9" height="9" filter="url({WEB}/p2.svg#a)"/>
      <rect width="9" height="9" mask="url({WEB}/p3.svg#a)"/>
      <rect width="9" height="9" clip-path="url({WEB}/p4.svg#a)"/>
      <filter id="q"><feImage href="{WEB}/fe1.png"/></filter><rect width="9" height="9" filter="url(#q)"/>
      <filter id="r"><feImage xlink:href="{WEB}/fe2.png"/></filter><rect width="9" height="9" filter="url(#r)"/>
      <pattern id="s" width="1" height="1"><image xlink:href="{WEB}/pt.png" width="9" height="9"/></pattern><rect width="9" height="9" fill="url(#s)"/>
      <text><textPath xlink:href="{WEB}/tp.svg#a">x</textPath><tref xlink:href="{WEB}/tr.svg#a"/></text>
      <linearGradient id="l" xlink:href="{WEB}/lg.svg#a"/><rect width="9" height="9" fill="url(#l)"/>
      <handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">{RUN}</handler>
      <audio xmlns="http://www.w3.org/1999/xhtml" src="{WEB}/a.mp3" onerror="{RUN}"/>
      """;

  private static final List<String> WHOLE =
      List.of(
          "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"{RUN}\"><rect/></svg>",
          "<?xml-stylesheet href=\"{WEB}/x.css\"?>"
              + "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>",
          "<!DOCTYPE svg SYSTEM \"{WEB}/x.dtd\">"
              + "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>",
          "<!DOCTYPE svg [<!ENTITY x SYSTEM \"{WEB}/x.txt\">]>"
              + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>");

  private HostileDrawings() {}

  /// @param run what is to be run
  /// @param web where requests go, without a slash at its end
  public static List<String> all(String run, String web) {
    return Stream.concat(
            PARTS
                .lines()
                .map(
                    part ->
                        "<svg xmlns=\"http://www.w3.org/2000/svg\""
                            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\""
                            + " height=\"40\"><rect width=\"40\" height=\"40\"/>"
                            + part
                            + "</svg>"),
            WHOLE.stream())
        .map(drawing -> drawing.replace("{RUN}", run).replace("{WEB}", web))
        .toList();
  }
}
