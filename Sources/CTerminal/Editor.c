#include "CTerminal.h"

int terminal_editor_use_emacs_keys(EditLine *editor) {
  return el_wset(editor, EL_EDITOR, L"emacs");
}

int terminal_editor_set_owner(EditLine *editor, void *owner) {
  return el_wset(editor, EL_CLIENTDATA, owner);
}

void *terminal_editor_owner(EditLine *editor) {
  void *owner = NULL;
  el_wget(editor, EL_CLIENTDATA, &owner);
  return owner;
}

int terminal_editor_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_wset(editor, EL_GETCFN, reader);
}

int terminal_editor_add_command(
    EditLine *editor, const wchar_t *name, terminal_editor_command command) {
  return el_wset(editor, EL_ADDFN, name, name, command);
}

int terminal_editor_bind(EditLine *editor, const wchar_t *key, const wchar_t *name) {
  return el_wset(editor, EL_BIND, key, name, (wchar_t *)NULL);
}

int terminal_editor_set_raw(EditLine *editor, int raw) {
  return el_wset(editor, EL_PREP_TERM, raw);
}

int terminal_editor_use_plain_keys(EditLine *editor) {
  return el_wset(
      editor, EL_SETTY, L"-d", L"-ixon", L"-icrnl", L"-inlcr", (wchar_t *)NULL);
}
