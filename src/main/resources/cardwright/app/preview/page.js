/* The preview's own script. It is run by the program in a page whose own scripts are off, and keeps the page's blocks:
   each is what stands between its mark, an empty comment, and the next. HTML comes in through the text of #inbox. */
window.cardwright = (function () {
  'use strict';
  var main = document.getElementById('card');
  var inbox = document.getElementById('inbox').firstChild;
  var light = document.getElementById('light');
  var article = main.appendChild(document.createElement('article'));
  article.className = 'prose';
  article.hidden = true;
  var parts = [{root: main, end: article, marks: []}, {root: article, end: null, marks: []}];
  var pictures = {};

  /* Whether a patch put in or took out nodes, and did not only change texts and attributes. */
  var moved = false;
  var odd = false;

  /* More blocks in a row are another page: they are put in anew. */
  var MOST_MORPHED = 24;

  var NEVER = 'script,iframe,frame,frameset,object,embed,applet,portal,param,link,meta,base,form,button,select,' +
    'textarea,template,noscript,audio,video,source,track,canvas,dialog,svg foreignObject,svg use,svg image,svg feImage,' +
    'svg animate,svg set,svg animateTransform,svg animateMotion,svg script,svg a,math annotation-xml';
  /* What has attributes that `disarm` looks at, and, as no selector tells them, what the text of an `on…` looks like. */
  var WATCHED = 'input,style,[style*="picture:"],[*|href],[xlink\\:href],[src],[srcset],[srcdoc],[poster],[background],' +
    '[ping],[action],[formaction],[data],[manifest],[codebase],[target],[download],[autofocus],[http-equiv],' +
    '[contenteditable]';
  var HANDLER = /[\s\/"']on[^\s\/>=]*\s*=/i;
  var PICTURE = /^data:image\//;
  var LINK = /^(https?:|mailto:|#|[^:]*$)/i;

  function take() {
    var html = inbox.data;
    inbox.data = '';
    return html;
  }

  function slice(list) {
    return Array.prototype.slice.call(list);
  }

  /* HTML as inert nodes: they load and run nothing, and what could when they are put in is taken off before. Only what
     may need it is looked at: each element that a script touches is kept in mind by the engine's garbage collector as
     long as the page lives. */
  function parse(html) {
    var template = document.createElement('template');
    template.innerHTML = html;
    var content = template.content;
    var never = content.querySelectorAll(NEVER);
    for (var i = 0; i < never.length; i++) {
      never[i].remove();
    }
    var watched = content.querySelectorAll(HANDLER.test(html) ? '*' : WATCHED);
    for (var j = 0; j < watched.length; j++) {
      disarm(watched[j]);
    }
    return content;
  }

  function disarm(element) {
    var attributes = element.attributes;
    for (var i = attributes.length - 1; i >= 0; i--) {
      var name = attributes[i].name;
      var value = attributes[i].value;
      if (value.indexOf('picture:') >= 0 && (name === 'src' || name === 'style')) {
        value = draw(value);
        element.setAttribute(name, value);
      }
      if (!harmless(element.localName, name, value)) {
        element.removeAttribute(name);
      }
    }
    if (element.localName === 'input' && element.type !== 'checkbox') {
      element.remove();
    } else if (element.localName === 'style' && element.textContent.indexOf('picture:') >= 0) {
      element.textContent = draw(element.textContent);
    }
  }

  function harmless(tag, name, value) {
    switch (name) {
      case 'src':
        return PICTURE.test(value);
      case 'href':
        return (tag === 'a' || tag === 'area') && LINK.test(value.replace(/[\u0000-\u0020]/g, ''));
      case 'srcset': case 'srcdoc': case 'poster': case 'background': case 'ping': case 'action': case 'formaction':
      case 'data': case 'manifest': case 'codebase': case 'target': case 'download': case 'xlink:href':
      case 'autofocus': case 'http-equiv': case 'contenteditable':
        return false;
      default:
        return name.slice(0, 2) !== 'on';
    }
  }

  function draw(text) {
    return text.replace(/picture:(\d+)/g, function (all, key) { return pictures[key] || 'data:,'; });
  }

  /* Makes the old nodes, which stand before `end` in `root`, be like the new ones; what is equal stays as it is. */
  function morphAll(root, olds, news, end) {
    var from = 0;
    var oldEnd = olds.length;
    var newEnd = news.length;
    while (from < oldEnd && from < newEnd && olds[from].isEqualNode(news[from])) {
      from++;
    }
    while (oldEnd > from && newEnd > from && olds[oldEnd - 1].isEqualNode(news[newEnd - 1])) {
      oldEnd--;
      newEnd--;
    }
    var before = oldEnd < olds.length ? olds[oldEnd] : end;
    for (; from < oldEnd && from < newEnd; from++) {
      morph(root, olds[from], news[from]);
    }
    moved = moved || from < oldEnd || from < newEnd;
    for (var i = from; i < oldEnd; i++) {
      root.removeChild(olds[i]);
    }
    for (var j = from; j < newEnd; j++) {
      root.insertBefore(news[j], before);
    }
  }

  function morph(root, old, now) {
    if (old.nodeType !== now.nodeType || old.nodeName !== now.nodeName || old.namespaceURI !== now.namespaceURI) {
      root.replaceChild(now, old);
      moved = true;
    } else if (old.nodeType !== 1) {
      if (old.data !== now.data) {
        old.data = now.data;
      }
    } else {
      morphAttributes(old, now);
      morphAll(old, slice(old.childNodes), slice(now.childNodes), null);
    }
  }

  /* Whether details are open is the reader's choice. */
  function morphAttributes(old, now) {
    slice(old.attributes).forEach(function (attribute) {
      if (!now.hasAttribute(attribute.name) && attribute.name !== 'open') {
        old.removeAttribute(attribute.name);
      }
    });
    slice(now.attributes).forEach(function (attribute) {
      if (old.getAttribute(attribute.name) !== attribute.value) {
        old.setAttribute(attribute.name, attribute.value);
      }
    });
  }

  /* The engine may leave old pixels between blocks where some were taken out that stood beside each other in lines. A
     background that cannot be seen is as good as any other to have all drawn anew. */
  function repaint() {
    odd = !odd;
    article.style.backgroundColor = odd ? 'rgba(1,1,1,0)' : 'rgba(2,2,2,0)';
  }

  /* Lays the page out now, so that the next frame shows it: the engine would wait for a timer. */
  function layOut() {
    return main.offsetHeight;
  }

  function after(part, block) {
    return block + 1 < part.marks.length ? part.marks[block + 1] : part.end;
  }

  function nodes(part, block) {
    var found = [];
    var end = after(part, block);
    for (var node = part.marks[block].nextSibling; node !== end; node = node.nextSibling) {
      found.push(node);
    }
    return found;
  }

  function area(part, block) {
    var range = document.createRange();
    range.setStartAfter(part.marks[block]);
    var end = after(part, block);
    if (end) {
      range.setEndBefore(end);
    } else {
      range.setEnd(part.root, part.root.childNodes.length);
    }
    return range.getBoundingClientRect();
  }

  /* What lies above the window's top and is changed must not push what is read up or down: the last block that stays,
     begins above the top and follows a change. */
  function anchor(changes) {
    if (window.pageYOffset <= 0) {
      return null;
    }
    for (var number = parts.length - 1; number >= 0; number--) {
      for (var i = changes[number].length - 1; i >= 0; i--) {
        var next = changes[number][i][0] + changes[number][i][1];
        var part = next < parts[number].marks.length ? parts[number] : parts[number + 1];
        var mark = part && part.marks[part === parts[number] ? next : 0];
        var top = mark ? area(part, part.marks.indexOf(mark)).top : 1;
        if (top <= 0) {
          return {part: part, mark: mark, top: top};
        }
      }
    }
    return null;
  }

  function keep(anchored) {
    var block = anchored ? anchored.part.marks.indexOf(anchored.mark) : -1;
    var moved = block >= 0 ? area(anchored.part, block).top - anchored.top : 0;
    if (moved) {
      window.scrollBy(0, moved);
    }
  }

  /* Puts blocks in place of `removed` ones of a part. */
  function splice(part, from, removed, html) {
    var added = html.length;
    var kept = Math.min(removed, added);
    if (kept > MOST_MORPHED) {
      kept = 0;
    }
    for (var i = 0; i < kept; i++) {
      var content = parse(html[i]);
      morphAll(part.root, nodes(part, from + i), slice(content.childNodes), after(part, from + i));
    }
    var end = from + removed < part.marks.length ? part.marks[from + removed] : part.end;
    moved = moved || removed > kept || added > kept;
    if (removed > kept) {
      // From the end: taking out the first of many takes the engine as long as there are others.
      var last = end ? end.previousSibling : part.root.lastChild;
      for (var first = part.marks[from + kept]; last !== first;) {
        var before = last.previousSibling;
        part.root.removeChild(last);
        last = before;
      }
      part.root.removeChild(last);
    }
    if (added > kept) {
      var fresh = document.createDocumentFragment();
      var marks = [];
      for (var j = kept; j < added; j++) {
        marks.push(fresh.appendChild(document.createComment('')));
        fresh.appendChild(parse(html[j]));
      }
      part.root.insertBefore(fresh, end);
      part.marks.splice.apply(part.marks, [from + kept, removed - kept].concat(marks));
    } else {
      part.marks.splice(from + kept, removed - kept);
    }
  }

  return {
    /* Gives a picture, whose address is in the inbox, a number. */
    picture: function (key) {
      pictures[key] = take();
    },

    drop: function (key) {
      delete pictures[key];
    },

    /* Changes the head and the article: for each the runs of blocks that differ, in order, as the first block, how many
       are replaced, and how many of those in the inbox come in their place. */
    patch: function (changes) {
      var html = take().split('\u0000');
      var end = html.length - 1;
      var anchored = anchor(changes);
      moved = false;
      for (var number = parts.length - 1; number >= 0; number--) {
        for (var i = changes[number].length - 1; i >= 0; i--) {
          var run = changes[number][i];
          end -= run[2];
          splice(parts[number], run[0], run[1], html.slice(end, end + run[2]));
        }
      }
      article.hidden = parts[1].marks.length === 0;
      keep(anchored);
      if (moved) {
        repaint();
      }
      layOut();
    },

    /* Puts the second text in the inbox in place of the first, if that is all of just one text of the block. A style's
       is none: pictures have to be drawn into it. */
    retype: function (number, block) {
      var both = take().split('\u0000');
      var found = [];
      texts(nodes(parts[number], block), function (node) {
        if (node.data === both[0] && node.parentNode.localName !== 'style') {
          found.push(node);
        }
        return found.length > 1;
      });
      if (found.length !== 1) {
        return false;
      }
      var changes = [[], []];
      changes[number].push([block, 1, 1]);
      var anchored = anchor(changes);
      found[0].data = both[1];
      keep(anchored);
      layOut();
      return true;
    },

    /* Where a block, or the text in it, stands in the window: top, bottom, height of the window, scrolling. */
    place: function (number, block, fraction, before) {
      var part = parts[number];
      var text = take();
      if (block >= part.marks.length) {
        return '';
      }
      var rect = area(part, block);
      var exact = text ? find(nodes(part, block), text, before) : null;
      if (exact) {
        rect = exact;
      } else if (rect.height > window.innerHeight / 2) {
        var line = rect.top + fraction * rect.height;
        rect = {left: rect.left, width: rect.width, top: line - 14, bottom: line + 14, height: 28};
      }
      return lit(rect);
    },

    /* The same for what has a name. */
    named: function () {
      var name = take();
      var element = document.getElementById(name);
      try {
        element = element || document.getElementById(decodeURIComponent(name));
      } catch (e) {
        element = null;
      }
      return element && main.contains(element) ? lit(element.getBoundingClientRect()) : '';
    },

    /* Lights up what was asked for last. */
    light: function () {
      light.className = light.className === 'odd' ? 'even' : 'odd';
    },

    /* What stands at a point of the window: part, block, how often the text there stands before in the block, and the
       text; empty if there is no block. */
    at: function (x, y) {
      var caret = document.caretRangeFromPoint(x, y);
      var node = caret ? caret.startContainer : document.elementFromPoint(x, y);
      var hit = node;
      var text = node && node.nodeType === 3 ? node.data.trim() : '';
      while (node && node.parentNode !== main && node.parentNode !== article) {
        node = node.parentNode;
      }
      if (!node || node === article) {
        return '';
      }
      var number = node.parentNode === article ? 1 : 0;
      for (; node; node = node.previousSibling) {
        var block = node.nodeType === 8 ? parts[number].marks.indexOf(node) : -1;
        if (block >= 0) {
          return number + ' ' + block + ' ' + (text ? countBefore(nodes(parts[number], block), hit, text) : 0) + ' ' + text;
        }
      }
      return '';
    },

    selecting: function () {
      return !window.getSelection().isCollapsed;
    },

    /* Whether less than two windows' heights are left below what is seen. */
    ending: function () {
      return document.body.scrollHeight - window.pageYOffset < 3 * window.innerHeight;
    },

    top: function () {
      window.scrollTo(0, 0);
    }
  };

  function lit(rect) {
    light.style.left = (rect.left + window.pageXOffset - 4) + 'px';
    light.style.top = (rect.top + window.pageYOffset - 3) + 'px';
    light.style.width = (rect.width + 8) + 'px';
    light.style.height = (rect.height + 6) + 'px';
    return [rect.top, rect.bottom, window.innerHeight, window.pageYOffset].join(' ');
  }

  /* Calls `visit` with each text node in or below the nodes, in order, until it gives true. */
  function texts(roots, visit) {
    for (var i = 0; i < roots.length; i++) {
      var walk = document.createTreeWalker(roots[i], NodeFilter.SHOW_TEXT);
      for (var node = roots[i].nodeType === 3 ? roots[i] : walk.nextNode(); node; node = walk.nextNode()) {
        if (visit(node)) {
          return;
        }
      }
    }
  }

  /* As the program's WholeWords: not as a part of a longer word or number. */
  function wholeWord(text, part, from) {
    for (var at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
      var end = at + part.length;
      if (!(at > 0 && wordy(text, at - 1) && wordy(text, at)) &&
          !(end < text.length && wordy(text, end - 1) && wordy(text, end))) {
        return at;
      }
    }
    return -1;
  }

  function wordy(text, at) {
    var c = text.charAt(at);
    return /[0-9]/.test(c) || c.toLowerCase() !== c.toUpperCase() || c > '\u024f';
  }

  function countBefore(roots, hit, text) {
    var count = 0;
    texts(roots, function (node) {
      if (node === hit) {
        return true;
      }
      for (var at = wholeWord(node.data, text, 0); at >= 0; at = wholeWord(node.data, text, at + text.length)) {
        count++;
      }
      return false;
    });
    return count;
  }

  /* The place of a text, of which `before` others stand before it, or of the last if there are fewer. */
  function find(roots, text, before) {
    var found = null;
    var left = before;
    texts(roots, function (node) {
      for (var at = wholeWord(node.data, text, 0); at >= 0; at = wholeWord(node.data, text, at + text.length)) {
        var range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        var rect = range.getBoundingClientRect();
        if (rect.height) {
          found = rect;
          if (left === 0) {
            return true;
          }
        }
        left--;
      }
      return false;
    });
    return found;
  }
})();
0;
