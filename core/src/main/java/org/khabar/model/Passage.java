package org.khabar.model;

/** The universal citation: these words of that page. */
public record Passage(String pageId, Span span) {}
