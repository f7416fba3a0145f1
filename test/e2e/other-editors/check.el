;; Emacs' own client of the Language Server Protocol, eglot, against `stet lsp --stdio`. Prints an outcome a line, as JSON.
(require 'package)
(package-initialize)
(require 'cl-lib)
(require 'json)
(require 'eglot)
(require 'flymake)

(defvar failed nil)
(defun outcome (name why)
  (when why (setq failed t))
  (princ (concat "stet-e2e-outcome "
                 (json-encode (append `((name . ,name) (state . ,(if why "failed" "passed"))) (when why `((why . ,why)))))
                 "\n")))
(defun until (what wanted)
  (let ((end (+ (float-time) 15)) value)
    (while (and (not (setq value (funcall wanted))) (< (float-time) end)) (accept-process-output nil 0.05))
    (or value (error "Waited in vain for %s" what))))
(defmacro test (name &rest body)
  `(outcome ,name (condition-case err (progn ,@body nil) (error (error-message-string err)))))
(defun passage (diagnostic)
  (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))
(defun of (text)
  (or (cl-find text (flymake-diagnostics) :key #'passage :test #'equal) (error "Nothing is said of %s" text)))

(let* ((file (expand-file-name (car command-line-args-left)))
       (slips (string-to-number (getenv "STET_FINDINGS")))
       (server (list (getenv "STET_NODE") (getenv "STET_CLI") "lsp" "--stdio"))
       (enable-local-variables nil))
  (setq command-line-args-left nil
        eglot-sync-connect 10 eglot-autoshutdown nil eglot-send-changes-idle-time 0.05 flymake-no-changes-timeout 0.05)
  (with-current-buffer (find-file-noselect file)
    (text-mode)
    (test "starts and is initialized"
          (eglot '(text-mode) (cons 'transient default-directory) 'eglot-lsp-server ;; Emacs 29 takes a list of names.
                 server (if (version< emacs-version "29") "markdown" '("markdown")))
          (until "the server" #'eglot-current-server))
    (flymake-mode 1)
    (test "diagnoses what the command line finds, with the right passages"
          (flymake-start)
          (until (format "%d findings" slips) (lambda () (= (length (flymake-diagnostics)) slips)))
          (of "Columbia") (of "Medellín") (of "Paña"))
    (test "hovers"
          (goto-char (1+ (flymake-diagnostic-beg (of "Columbia"))))
          (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
            (unless (string-match-p "Colombia" (format "%S" hover)) (error "%S" hover))))
    (test "mends a slip"
          (let* ((diagnostic (of "Columbia"))
                 (actions (jsonrpc-request
                           (eglot-current-server) :textDocument/codeAction
                           (list :textDocument (eglot--TextDocumentIdentifier)
                                 :range (list :start (eglot--pos-to-lsp-position (flymake-diagnostic-beg diagnostic))
                                              :end (eglot--pos-to-lsp-position (flymake-diagnostic-end diagnostic)))
                                 :context (list :diagnostics [])))))
            (eglot--apply-workspace-edit (plist-get (elt actions 0) :edit))
            (eglot--signal-textDocument/didChange)
            (until "one finding less" (lambda () (flymake-start) (= (length (flymake-diagnostics)) (1- slips))))))
    (test "stops"
          (set-buffer-modified-p nil)
          (let ((process (jsonrpc--process (eglot-current-server))))
            (eglot-shutdown (eglot-current-server))
            (until "the end" (lambda () (not (process-live-p process)))))))
  (kill-emacs (if failed 1 0)))
