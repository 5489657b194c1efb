package org.rapport.sample;

/** A person of the partner's side. */
record ScriptedContact(String name, String role, String language, boolean sponsor) {}
