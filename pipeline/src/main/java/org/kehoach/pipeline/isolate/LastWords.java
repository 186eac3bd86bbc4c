// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what a worker prints, however much it is, and keeps the last of it.
final class LastWords {
  private static final int MOST = 8 << 10;

  private final Thread thread;
  private String kept = "";

  LastWords(InputStream printed) {
    thread = Thread.ofPlatform().daemon().name("last words").start(() -> take(printed));
  }

  private void take(InputStream printed) {
    byte[] buffer = new byte[MOST];
    try (printed) {
      for (int read = printed.read(buffer); read >= 0; read = printed.read(buffer)) {
        String words = new String(buffer, 0, read, StandardCharsets.UTF_8);
        log().debug("A worker says: {}", words);
        add(words);
      }
    } catch (IOException e) {
      log().debug("A worker's words broke off", e);
    }
  }

  /// Not before it is needed: to make the logger ready takes long, and most workers say nothing.
  private static Logger log() {
    return LoggerFactory.getLogger(LastWords.class);
  }

  private synchronized void add(String words) {
    String all = kept + words;
    kept = all.substring(Math.max(0, all.length() - MOST));
  }

  /// The last words of a worker that is dead.
  String ofTheDead() {
    try {
      thread.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return kept;
    }
  }
}
