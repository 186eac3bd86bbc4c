// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kehoach.corpus.outcome.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Messages over a pipe, each as a byte for its kind, four for its length, and JSON. Nothing that
/// arrives can name a class or take more memory than allowed. Several threads may write.
final class MessageStream {
  private static final List<Class<? extends Message>> KINDS =
      List.of(
          Message.Begin.class,
          Message.Ready.class,
          Message.Job.class,
          Message.Sign.class,
          Message.Result.class);

  /// A text is one string of the JSON; the length of the message bounds it.
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .addMixIn(Outcome.class, Named.class)
          .build();

  private final DataInputStream in;
  private final DataOutputStream out;

  MessageStream(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(Outcome.Extracted.class),
    @JsonSubTypes.Type(Outcome.Partial.class),
    @JsonSubTypes.Type(Outcome.Skipped.class),
    @JsonSubTypes.Type(Outcome.Failed.class)
  })
  private interface Named {}

  /// A message that is longer than allowed.
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// Sends a message. As in the files of a workspace, a broken surrogate becomes "?".
  void write(Message message) throws IOException {
    byte[] json = JSON.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
    synchronized (out) {
      out.writeByte(KINDS.indexOf(message.getClass()));
      out.writeInt(json.length);
      out.write(json);
      out.flush();
    }
  }

  /// The next message.
  ///
  /// @throws TooLongException where it has more than `most` bytes
  /// @throws EOFException where the other side is gone
  Message read(long most) throws IOException {
    int kind = in.readUnsignedByte();
    int length = in.readInt();
    if (kind >= KINDS.size() || length < 0) {
      throw new IOException("no message");
    }
    if (length > most) {
      throw new TooLongException();
    }
    byte[] json = in.readNBytes(length);
    if (json.length < length) {
      throw new EOFException();
    }
    try {
      return JSON.readValue(json, KINDS.get(kind));
    } catch (JacksonException e) {
      throw new IOException("no message", e);
    }
  }
}
