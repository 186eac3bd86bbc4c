// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

/// The part of a plan document that a block stands in; it decides which records the block may give.
public enum Zone {
  /// Letterhead, motto, number and date, title.
  HEAD,
  /// "Căn cứ …", "Theo đề nghị …", "Thực hiện …, UBND tỉnh ban hành …": gives citations only.
  RECITALS,
  /// "Điều 1. …" of a decision.
  ARTICLES,
  /// Mục đích, yêu cầu; quan điểm; nguyên tắc; phạm vi: quantified commitments only.
  PURPOSE,
  /// Hiện trạng, thực trạng, kết quả: no commitments.
  SITUATION,
  /// Mục tiêu, chỉ tiêu, định hướng đến năm …: targets, also qualitative.
  AIMS,
  /// Nhiệm vụ, giải pháp, nội dung thực hiện: measures and obligations, quantified targets.
  TASKS,
  /// Kinh phí, khen thưởng, tiêu chí xếp loại: obligations where an agency acts, nothing else.
  FUNDING,
  /// Tổ chức thực hiện, phân công: obligations.
  ASSIGNMENT,
  /// The sentences that close the plan ("Trên đây là …; UBND tỉnh yêu cầu …").
  CLOSING,
  /// Nơi nhận, chức vụ, họ tên.
  SIGNATURE,
  /// None of these.
  OTHER
}
