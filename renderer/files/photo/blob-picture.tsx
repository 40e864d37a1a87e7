import { type ReactNode, type RefCallback, useCallback } from 'react';

export interface BlobPictureProps {
  readonly picture: Blob;
  readonly alt: string;
  readonly className?: string | undefined;
}

/** Shows bytes as a picture. Their address in this page is given back when the picture goes. */
export function BlobPicture({ picture, alt, className }: BlobPictureProps): ReactNode {
  const show = useCallback<RefCallback<HTMLImageElement>>(
    (image) => {
      if (!image) return undefined;
      const address = URL.createObjectURL(picture);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [picture],
  );
  return <img ref={show} className={className} alt={alt} />;
}
