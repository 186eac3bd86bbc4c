// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// A page in a window of its own.
final class OpenPage implements AutoCloseable {

  /// What reaches beyond the window and does not stand in a box that scrolls.
  private static final String OUTSIDE =
      """
      () => [...document.querySelectorAll('body, body *')]
        .filter(e => {
          const box = e.getBoundingClientRect();
          const frame = e.parentElement.closest('.table');
          const scrolls = frame && frame.scrollWidth > frame.clientWidth && !frame.matches('.cards');
          const clipped = e.closest('.unseen') || getComputedStyle(e.closest('thead') ?? e).clipPath !== 'none';
          return !scrolls && !clipped && (box.left < -1 || box.right > innerWidth + 1);
        })
        .map(e => e.outerHTML.slice(0, 200))
      """;

  /// Whether what is named stands in the window with nothing over it.
  private static final String SEEN =
      """
      id => {
        const box = document.getElementById(id).getClientRects()[0];
        const top = document.elementFromPoint(box.left + Math.min(5, box.width / 2), box.top + box.height / 2);
        return top !== null && document.getElementById(id).contains(top);
      }
      """;

  private final BrowserContext window;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final Page page;

  OpenPage(BrowserContext window, Path file) {
    this.window = window;
    page = window.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(file.toUri().toString());
  }

  Page page() {
    return page;
  }

  /// What the page or the browser wrote on the console.
  List<String> complaints() {
    return complaints;
  }

  /// The addresses of all that was asked for.
  List<String> requests() {
    return requests;
  }

  List<?> outside() {
    return (List<?>) page.evaluate(OUTSIDE);
  }

  boolean isSeen(String id) {
    return (Boolean) page.evaluate(SEEN, id);
  }

  /// The part of the address behind "#".
  String place() {
    return page.url().replaceFirst("^[^#]*#?", "");
  }

  /// What axe finds: whom it keeps out, by which rule, where.
  List<?> barriers() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(OpenPage.class.getResourceAsStream("/axe.min.js"))) {
      page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>)
        page.evaluate(
            "async () => (await axe.run()).violations"
                + ".map(v => v.impact + ' ' + v.id + ': ' + v.nodes[0].html.slice(0, 200))");
  }

  /// How many things of a role a screen reader is told of.
  long heard(String role) {
    CDPSession session = window.newCDPSession(page);
    JsonObject tree = session.send("Accessibility.getFullAXTree");
    session.detach();
    return StreamSupport.stream(tree.getAsJsonArray("nodes").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(node -> node.has("role"))
        .filter(node -> node.getAsJsonObject("role").get("value").getAsString().equals(role))
        .count();
  }

  /// The page as printed.
  byte[] printed() {
    return page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
  }

  @Override
  public void close() {
    window.close();
  }
}
