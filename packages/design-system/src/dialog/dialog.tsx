import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { UNSAFE_PortalProvider as FloatIn } from 'react-aria/PortalProvider';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

export interface DialogProps {
  open: boolean;
  title: string;
  /** Asked to close: Esc, the cross, a cancel button. */
  onClose: () => void;
  /** Buttons, the main one first. */
  footer?: ReactNode;
  role?: 'dialog' | 'alertdialog';
  children?: ReactNode;
}

/**
 * The browser's own modal dialog: it holds the focus, closes on Esc and gives the focus back.
 * It stays where it is written, so a remote's styles reach it. An element marked `data-initial-focus` is focused first.
 * What a field in it opens (a list, a calendar) opens inside it: the browser draws nothing of the page above a modal dialog.
 */
export function Dialog({ open, title, onClose, footer, role, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (!open) return dialog.close();
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
  }, [open]);
  // Taken away while it is open, it would take the focus with it: only closing gives that back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => {
      if (dialog?.open) dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="ds-dialog"
      role={role}
      aria-labelledby={titleId}
      aria-describedby={role === 'alertdialog' ? textId : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <div className="ds-dialog__frame">
          <div className="ds-dialog__head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="ds-icon-button" onClick={onClose}>
              <Icon name="close" label="閉じる" />
            </button>
          </div>
          <div id={textId} className="ds-dialog__body">
            <FloatIn getContainer={() => ref.current}>{children}</FloatIn>
          </div>
          {footer ? <div className="ds-dialog__footer">{footer}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}

export interface ConfirmDialogProps extends Omit<DialogProps, 'footer' | 'role'> {
  /** What will be done, as the verb: 「応募を取り下げる」. Never 「OK」. */
  confirmLabel: string;
  cancelLabel?: string;
  onConfirm: () => void;
  pending?: boolean;
  /** For what cannot be undone. */
  danger?: boolean;
}

/** Asks once more, only before what cannot be undone: what will happen, to whom, and the way back. */
export function ConfirmDialog({ confirmLabel, cancelLabel = 'やめる', onConfirm, pending, danger, ...dialog }: ConfirmDialogProps) {
  const footer = (
    <>
      <Button variant={danger ? 'danger' : 'primary'} pending={pending} onClick={onConfirm}>
        {confirmLabel}
      </Button>
      <Button variant="secondary" data-initial-focus onClick={dialog.onClose}>
        {cancelLabel}
      </Button>
    </>
  );
  return <Dialog {...dialog} role="alertdialog" footer={footer} />;
}
