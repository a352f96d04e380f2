// picture.js - <face-picture>: a picture that is chosen, dropped, or taken by the camera. Its centre
// square, resized to 112 x 112 pixels, is shown and sent as the event `picture`, an ImageData.
const SIDE = 112;

class FacePicture extends HTMLElement {
  #canvas; #video; #choose; #camera; #says; #file;

  connectedCallback() {
    const name = this.getAttribute('name');
    this.innerHTML = `<div class="frame"><canvas width="${SIDE}" height="${SIDE}" role="img"></canvas>
      <video playsinline muted hidden></video><p>drop a picture here</p></div>
      <div class="buttons"><button type="button">Choose…</button><button type="button">Camera</button>
      <input type="file" accept="image/*" hidden></div><p class="says" role="status"></p>`;
    this.#canvas = this.querySelector('canvas');
    this.#video = this.querySelector('video');
    this.#file = this.querySelector('input');
    this.#says = this.querySelector('.says');
    [this.#choose, this.#camera] = this.querySelectorAll('button');
    this.#canvas.setAttribute('aria-label', `${name}: none yet`);
    this.#choose.setAttribute('aria-label', `${name}: choose a file`);
    this.#camera.setAttribute('aria-label', `${name}: start the camera`);
    this.#choose.onclick = () => this.#file.click();
    this.#camera.onclick = () => this.#try(() => (this.#video.srcObject ? this.#take() : this.#start()));
    this.#file.onchange = () => this.#try(() => this.#read(this.#file.files[0]));
    this.ondragover = (event) => { event.preventDefault(); this.classList.add('over'); };
    this.ondragleave = () => this.classList.remove('over');
    this.ondrop = (event) => {
      event.preventDefault();
      this.classList.remove('over');
      this.#try(() => this.#read(event.dataTransfer.files[0]));
    };
  }

  disconnectedCallback() { this.#stop(); }

  async #try(action) {
    this.#says.textContent = '';
    try {
      await action();
    } catch (error) {
      this.#stop();
      this.#says.textContent = error.name === 'NotAllowedError' ? 'The camera may not be used.' : error.message;
    }
  }

  async #read(file) {
    if (!file) return;
    this.#stop();
    const bitmap = await createImageBitmap(file, { colorSpaceConversion: 'none' }).catch(() => {
      throw new Error(`${file.name} is not a picture that this browser reads.`);
    });
    this.#crop(bitmap, bitmap.width, bitmap.height);
    bitmap.close();
  }

  async #start() {
    if (!navigator.mediaDevices) throw new Error('A camera needs https, or localhost.');
    this.#video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
    await this.#video.play();
    this.#video.hidden = false;
    this.#camera.textContent = 'Take it';
    this.#camera.removeAttribute('aria-label');
  }

  #take() {
    this.#crop(this.#video, this.#video.videoWidth, this.#video.videoHeight);
    this.#stop();
  }

  #stop() {
    this.#video.srcObject?.getTracks().forEach((track) => track.stop());
    this.#video.srcObject = null;
    this.#video.hidden = true;
    this.#camera.textContent = 'Camera';
  }

  #crop(image, width, height) {
    const side = Math.min(width, height), context = this.#canvas.getContext('2d', { willReadFrequently: true });
    context.imageSmoothingQuality = 'high';
    context.clearRect(0, 0, SIDE, SIDE);
    context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIDE, SIDE);
    this.classList.add('there');
    this.#canvas.setAttribute('aria-label', `${this.getAttribute('name')}: its centre, ${SIDE} by ${SIDE} pixels`);
    this.dispatchEvent(new CustomEvent('picture', { detail: context.getImageData(0, 0, SIDE, SIDE) }));
  }
}
customElements.define('face-picture', FacePicture);
