import { useEffect, useRef, useState } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Endings and media types that the dialogue offers. */
  readonly accept: string;
  take(file: File): Promise<void>;
}

/** A button that lets a file be chosen. */
export function FileButton({ label, accept, take }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void take(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Takes a file or words dropped anywhere on the page; tells whether something is held over it. */
export function useDrop(takeFile: (file: File) => Promise<void>, takeWords: (words: string) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void takeFile(file);
      else takeWords(event.dataTransfer?.getData('text/uri-list') || event.dataTransfer?.getData('text/plain') || '');
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  });
  return over;
}
