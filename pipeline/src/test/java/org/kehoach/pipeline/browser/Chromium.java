// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium without a window, driven by Playwright, which runs with the Maven
/// profile `thorough` alone: the environment's `KEHOACH_CHROMIUM`, else `chromium` on the path.
final class Chromium implements AutoCloseable {

  /// The window of an office's screen.
  static final int DESK = 1280;

  /// The window of a telephone.
  static final int PHONE = 390;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program));
  }

  static boolean isInstalled() {
    return program().isPresent();
  }

  /// Starts it.
  static Chromium start() {
    return new Chromium(program().orElseThrow());
  }

  private static Optional<Path> program() {
    String given = System.getenv("KEHOACH_CHROMIUM");
    Stream<Path> places =
        given == null
            ? Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve("chromium"))
            : Stream.of(Path.of(given));
    return places.filter(Files::isExecutable).findFirst();
  }

  /// Opens a file in a window as wide as `width`, for a reader who likes it light or dark.
  OpenPage open(Path file, int width, ColorScheme scheme) {
    return new OpenPage(
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setColorScheme(scheme)),
        file);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
