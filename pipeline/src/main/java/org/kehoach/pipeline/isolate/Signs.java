// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.read.ReadListener;
import org.kehoach.corpus.read.ReadResult;

/// Tells the run how the worker goes on with its file, and keeps it from files that are set aside.
final class Signs implements ReadListener {
  private final MessageStream run;
  private final Map<String, String> setAside;
  private volatile String step = "";

  /// @param setAside by SHA-256, the reason
  Signs(MessageStream run, Map<String, String> setAside) {
    this.run = run;
    this.setAside = setAside;
  }

  /// A step is begun.
  void step(String name) {
    step = name;
    send(name, null);
  }

  @Override
  public Optional<ReadResult> opened(Source source) {
    send(step, source);
    return Optional.ofNullable(setAside.get(source.sha256()))
        .map(reason -> new ReadResult.Unreadable(reason, SetAside.REMEDY));
  }

  @Override
  public void page(int number) {
    send(step + ", page " + number, null);
  }

  private void send(String at, @Nullable Source source) {
    try {
      run.write(new Message.Sign(at, source));
    } catch (IOException e) {
      throw new UncheckedIOException("the run is gone", e);
    }
  }
}
